using HgKnowledge.Extraction;

namespace HgKnowledge.Changes;

/// <summary>Changes of tasks.</summary>
internal static class TaskChanges
{
    /// <summary>The changes in reading order; of what was dropped, where it stood.</summary>
    public static IEnumerable<DraftChange> Between(DocumentKnowledge older, DocumentKnowledge newer)
    {
        var (before, after) = (Planned(older), Planned(newer));
        var pairs = Pairing<PlannedItem>.Of(before, after, [task => task.Meaning], (one, other) => one.Likeness(other));
        var (plannedBefore, plannedAfter) = (before.Select(t => t.Meaning).ToHashSet(), after.Select(t => t.Meaning).ToHashSet());
        return ChangeOrder.Of(
            pairs.Same.Select(pair => (pair.Older, pair.Newer, Kinds: Kinds(pair.Older, pair.Newer))).Where(pair => pair.Kinds.Count > 0).Select(pair => Change(pair.Older, pair.Newer, pair.Kinds)),
            pairs.Gone.Where(task => !plannedAfter.Contains(task.Meaning)).Select(task => Change(task, null, [ChangeKind.Dropped])),
            pairs.Come.Where(task => !plannedBefore.Contains(task.Meaning)).Select(task => Change(null, task, [ChangeKind.New])));
    }

    private static List<PlannedItem> Planned(DocumentKnowledge knowledge) => [.. knowledge.Tasks.Select(task => new PlannedItem(knowledge.Document, task))];

    private static List<ChangeKind> Kinds(PlannedItem one, PlannedItem other)
    {
        var kinds = new List<ChangeKind>();
        if (one.Lead != other.Lead)
            kinds.Add(ChangeKind.OtherOwner);
        if (one.Cooperation != other.Cooperation)
            kinds.Add(ChangeKind.OtherCooperation);
        if (!one.Due.Equals(other.Due))
            kinds.Add(ChangeKind.OtherDeadline);
        if (!string.Equals(one.Task.Deliverable, other.Task.Deliverable, StringComparison.OrdinalIgnoreCase))
            kinds.Add(ChangeKind.OtherDeliverable);
        if (one.Period != other.Period)
            kinds.Add(ChangeKind.MovedPeriod);
        return kinds;
    }

    private static DraftChange Change(PlannedItem? older, PlannedItem? newer, IReadOnlyList<ChangeKind> kinds) =>
        new(ChangeSubject.Task, kinds, (newer ?? older)!.Task.Title, Place(older), Place(newer));

    private static ChangePlace? Place(PlannedItem? item)
    {
        if (item is null)
            return null;
        var (document, task) = (item.Document, item.Task);
        string?[] value = [string.Join(", ", task.Lead), string.Join(", ", task.Cooperation), task.Deadline?.Text ?? task.Recurrence];
        return new(string.Join("; ", value.Where(part => part is { Length: > 0 })), document.Section(task.Evidence.Block), document.Line(task.Evidence), document.Page(task.Evidence), document.Quote(task.Evidence));
    }
}
