using HgKnowledge.Formats;
using HgKnowledge.Formats.Word.Comments;
using HgKnowledge.Ingestion;
using HgKnowledge.Reviews;

namespace HgKnowledge.Cli.Output;

/// <summary>Gives Word drafts back with comments.</summary>
internal static class AnnotatedCopies
{
    /// <summary>Writes a copy of each Word draft beside it, or the copy of the only one under the given name.</summary>
    /// <returns>Paths of the copies.</returns>
    /// <exception cref="UserException">The name is that of the draft, or given for several drafts.</exception>
    public static IReadOnlyList<string> Write(Session session, Review review, string? name, TrackedChanges view)
    {
        if (name is not null && session.Drafts.Count > 1)
            throw new UserException(session.Messages.OneDraft("--annotate"));
        var copies = new List<string>();
        foreach (var draft in session.Drafts)
            if (IsWord(draft))
                copies.Add(Write(session, review, draft, Path.GetFullPath(name ?? ReviewCopy.Of(draft.Path)), view));
            else if (name is not null)
                throw new UserException(session.Messages.NotAnnotated(draft.Name));
        return copies;
    }

    private static bool IsWord(Draft draft) => Path.GetExtension(draft.Path).ToLowerInvariant() is ".docx" or ".docm" or ".dotx" or ".dotm";

    private static string Write(Session session, Review review, Draft draft, string path, TrackedChanges view)
    {
        if (SamePath(path, draft.Path))
            throw new UserException(session.Messages.NotTheDraft);
        var comments = Comments(review, draft.Name);
        SafeFile.Write(path, CommentedCopy.Write(draft.Content, draft.Knowledge.Document, comments, DateTime.UtcNow, view), session.Messages);
        session.Error.WriteLine(session.Messages.Annotated(path, comments.Count));
        return path;
    }

    private static IReadOnlyList<WordComment> Comments(Review review, string draft) =>
    [
        .. from note in review.Notes
           where note.Open
           let place = note.In(draft)
           where place is not null
           select new WordComment(place.Member.Evidence, CommentText.Of(review, note, place)),
    ];

    private static bool SamePath(string one, string other) =>
        string.Equals(Path.GetFullPath(one), Path.GetFullPath(other), StringComparison.OrdinalIgnoreCase);
}
