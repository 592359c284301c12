using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Word.Comments;

/// <summary>
/// Puts comments on the words of a Word file. The copy differs from the file only by the comments, their limits in the text and runs
/// parted at these limits: every other byte of its parts is the same.
/// </summary>
public static class CommentedCopy
{
    /// <summary>The name that the comments carry.</summary>
    public const string Author = "HgKnowledge";

    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /// <summary>The copy.</summary>
    /// <param name="file">The Word file.</param>
    /// <param name="document">What it says, read from this very file.</param>
    /// <param name="comments">The comments, in any order; words in a note are marked at the note's sign, since notes take no comments.</param>
    /// <param name="time">When they were made, in UTC.</param>
    /// <param name="view">The view of tracked changes that was read.</param>
    /// <exception cref="UnreadableDocumentException">The file is no Word file.</exception>
    public static byte[] Write(byte[] file, Document document, IReadOnlyList<WordComment> comments, DateTime time, TrackedChanges view = TrackedChanges.Final)
    {
        PackageGuard.Check(file);
        using var package = new PackageParts(file);
        var main = package.Related("", "officeDocument") ?? throw new UnreadableDocumentException("Tệp không phải tài liệu Word (không có phần thân).");
        Write(package, main, document, [.. comments.OrderBy(comment => comment.Words.Block).ThenBy(comment => comment.Words.Start)], time, new(view));
        return package.ToArray();
    }

    private static void Write(PackageParts package, string main, Document document, IReadOnlyList<WordComment> comments, DateTime time, MarkupView view)
    {
        var text = package.Read(main);
        var root = MarkupReader.Read(text);
        var map = new LetterMap(document, new(root, Notes(package, main, "footnotes"), Notes(package, main, "endnotes"), view));
        var placed = comments.Select(comment => (Comment: comment, Place: map.Find(comment.Words))).Where(c => c.Place is not null).ToList();
        if (placed.Count == 0)
            return;
        var path = package.Related(main, "comments") ?? AddComments(package, main, root);
        var part = new CommentsPart(package.Read(path));
        var (id, marks) = (part.NextId, new CommentMarks(text, root));
        foreach (var (_, place) in placed)
            marks.Add(id++, place!.Value.First, place.Value.Last);
        package.Write(main, marks.Apply());
        package.Write(path, part.With(placed.Select(c => c.Comment), Author, time));
    }

    private static MarkupElement? Notes(PackageParts package, string main, string kind) =>
        package.Related(main, kind) is { } part && package.Has(part) ? MarkupReader.Read(package.Read(part)) : null;

    private static string AddComments(PackageParts package, string main, MarkupElement root)
    {
        var prefix = root.RawName.IndexOf(':') is > 0 and var colon ? ":" + root.RawName[..colon] : "";
        var space = MarkupAttributes.Of(root.Tag).First(attribute => attribute.Name == "xmlns" + prefix).Value;
        var strict = space.Contains("purl.oclc.org", StringComparison.Ordinal);
        var relation = strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
        return package.AddRelated(main, "comments", relation, ContentType, CommentsPart.Empty(space));
    }
}
