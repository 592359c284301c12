namespace HgKnowledge.Reviews.Formats;

/// <summary>What leads from a written review to the drafts it tells of. Where other documents are kept is not known to who reads it.</summary>
/// <param name="folder">Folder that the review is written to.</param>
/// <param name="drafts">Names of the drafts and paths of their files.</param>
public sealed class ReviewLinks(string folder, IReadOnlyDictionary<string, string> drafts)
{
    /// <summary>Leads nowhere.</summary>
    public static ReviewLinks None { get; } = new("", new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The document's file, relative to the review; its name for a document that is no draft.</summary>
    public string File(string document)
    {
        var path = drafts.TryGetValue(document, out var file) ? Path.GetRelativePath(folder, file) : document;
        return string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
    }

    /// <summary>The line of a draft that is text; its file where it is not; null for other documents.</summary>
    public string? Line(ReviewPlace place)
    {
        if (!drafts.ContainsKey(place.Member.Document))
            return null;
        var text = Path.GetExtension(place.Member.Document).ToLowerInvariant() is ".md" or ".markdown" or ".txt";
        return File(place.Member.Document) + (text ? $"#L{place.Member.Line}" : "");
    }

    /// <summary>The heading above the place; null where none can be led to.</summary>
    public string? Heading(ReviewPlace place) =>
        place.Heading is { } heading && drafts.ContainsKey(place.Member.Document) ? $"{File(place.Member.Document)}#{Uri.EscapeDataString(heading)}" : null;
}
