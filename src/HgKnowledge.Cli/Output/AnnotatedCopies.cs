using HgKnowledge.Formats;
using HgKnowledge.Formats.Word.Comments;
using HgKnowledge.Formats.Word.Summaries;
using HgKnowledge.Ingestion;
using HgKnowledge.Reviews;

namespace HgKnowledge.Cli.Output;

/// <summary>Gives Word drafts back with comments.</summary>
internal static class AnnotatedCopies
{
    /// <summary>Writes a copy of each Word draft beside it, or the copy of the only one under the given name.</summary>
    /// <param name="session">The run, with the drafts.</param>
    /// <param name="review">What is told of them.</param>
    /// <param name="name">Name of the copy; null for the usual one.</param>
    /// <param name="view">In which text tracked changes are read.</param>
    /// <param name="summary">Whether a table of the findings follows the last words.</param>
    /// <returns>Paths of the copies.</returns>
    /// <exception cref="UserException">The name is that of the draft, or given for several drafts.</exception>
    public static IReadOnlyList<string> Write(Session session, Review review, string? name, TrackedChanges view, bool summary)
    {
        if (name is not null && session.Drafts.Count > 1)
            throw new UserException(session.Messages.OneDraft("--annotate"));
        var copies = new List<string>();
        foreach (var draft in session.Drafts)
            if (IsWord(draft.Path))
                copies.Add(Write(session, review, draft, Path.GetFullPath(name ?? ReviewCopy.Of(draft.Path)), view, summary));
            else if (name is not null)
                throw new UserException(session.Messages.NotAnnotated(draft.Name));
        return copies;
    }

    /// <summary>Whether the file can be given back with comments.</summary>
    public static bool IsWord(string path) => Path.GetExtension(path).ToLowerInvariant() is ".docx" or ".docm" or ".dotx" or ".dotm";

    private static string Write(Session session, Review review, Draft draft, string path, TrackedChanges view, bool summary)
    {
        DraftGuard.Check(session, path);
        var comments = Comments(review, draft.Name);
        var copy = CommentedCopy.Write(draft.Content, draft.Knowledge.Document, comments, DateTime.UtcNow, view);
        SafeFile.Write(path, summary ? SummaryCopy.Write(copy, review) : copy, session.Messages);
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
}
