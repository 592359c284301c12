using HgKnowledge.Formats.Word.Summaries;

namespace HgKnowledge.Cli.Output;

/// <summary>Keeps drafts from being written over.</summary>
internal static class DraftGuard
{
    /// <summary>Stops where the file to be written is a draft.</summary>
    /// <exception cref="UserException">It is.</exception>
    public static void Check(Session session, string path)
    {
        if (session.Drafts.Any(draft => Same(path, draft.Path)))
            throw new UserException(session.Messages.NotTheDraft);
    }

    /// <summary>
    /// Stops where a file to be replaced by a list of findings is anything but such a list: an option that takes a name takes
    /// that of a draft just as well, when it is typed before it.
    /// </summary>
    /// <exception cref="UserException">It is.</exception>
    public static void CheckReplaced(Session session, string path)
    {
        Check(session, path);
        if (File.Exists(path) && !SummaryCopy.Holds(File.ReadAllBytes(path)))
            throw new UserException(session.Messages.NotReplaced(path));
    }

    private static bool Same(string one, string other) =>
        string.Equals(Path.GetFullPath(one), Path.GetFullPath(other), StringComparison.OrdinalIgnoreCase);
}
