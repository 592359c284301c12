using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>One deliverable for which a document gives different deadlines.</summary>
internal sealed class TaskWithTwoDeadlines : IRule
{
    public RuleInfo Info { get; } = new("HG304", "task-with-two-deadlines", Severity.Warning,
        "Một văn bản sẽ xây dựng có hai thời hạn khác nhau.",
        "One document to be made has two different deadlines.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        from places in NamedDeliverable.Repeated(document)
        let due = places.Where(place => place.Task.Deadline is not null).DistinctBy(place => place.Task.Deadline!.To).ToList()
        where due.Count > 1
        select TaskFinding.Of(Info, "two-deadlines", due.Select(place => (place, place.Task.Evidence, place.Task.Deadline!.Text)),
            $"Cùng một văn bản có các thời hạn khác nhau: {string.Join("; ", due.Select(place => $"{TaskFinding.Cites(place)}: {place.Task.Deadline!.Text}"))}.",
            $"One deliverable has different deadlines: {string.Join("; ", due.Select(place => $"{TaskFinding.EnglishCites(place)}: {place.Task.Deadline!.Text}"))}.",
            "Thống nhất một thời hạn, hoặc nói rõ đây là hai văn bản.");
}
