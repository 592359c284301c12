using HgKnowledge.Extraction;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>Documents to be made by named bodies at no stated time, in a document that states times for others; told once for all of them.</summary>
internal sealed class TaskWithoutDeadline : IRule
{
    public RuleInfo Info { get; } = new("HG302", "task-without-deadline", Severity.Info,
        "Văn bản sẽ xây dựng có cơ quan chủ trì nhưng không nêu thời hạn.",
        "A body has to make a document and no deadline is given.");

    public IEnumerable<Finding> Check(Knowledge knowledge) => knowledge.Documents.Select(Check).OfType<Finding>();

    private Finding? Check(DocumentKnowledge document)
    {
        var deliverables = NamedDeliverable.Of(document);
        var open = deliverables
            .Where(deliverable => deliverable.Task is { Lead.Count: > 0, Deadline: null, Recurrence: null }
                && !deliverables.Any(other => other.Task.Deadline is not null && other.Name.IsSame(deliverable.Name)))
            .ToList();
        if (open.Count == 0 || deliverables.All(deliverable => deliverable.Task.Deadline is null))
            return null;
        return TaskFinding.Of(Info, "no-deadline", open.DistinctBy(deliverable => deliverable.Task.Evidence).Select(deliverable => (deliverable, deliverable.Task.Evidence, "")),
            $"{Wording.Name(document.Document)} nêu thời hạn cho các văn bản khác nhưng không nêu thời hạn hoàn thành của {open.Count} văn bản: {string.Join("; ", open.Select(d => $"{TaskFinding.Cites(d)}, giao {string.Join(", ", d.Task.Lead)}"))}.",
            $"{Wording.Name(document.Document)} gives deadlines for others but none for {open.Count} documents to be made: {string.Join("; ", open.Select(d => $"{TaskFinding.EnglishCites(d)}, by {string.Join(", ", d.Task.Lead)}"))}.",
            "Ghi rõ thời hạn hoàn thành của từng văn bản.");
    }
}
