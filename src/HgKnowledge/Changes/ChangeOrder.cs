namespace HgKnowledge.Changes;

/// <summary>Puts changes in reading order.</summary>
internal static class ChangeOrder
{
    /// <summary>By the line in the newer version; what was dropped, by its line in the older.</summary>
    public static IEnumerable<DraftChange> Of(params IEnumerable<DraftChange>[] changes) =>
        changes.SelectMany(part => part).OrderBy(change => (change.Newer ?? change.Older)!.Line);
}
