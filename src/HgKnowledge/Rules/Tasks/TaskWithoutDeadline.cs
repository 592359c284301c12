using HgKnowledge.Extraction;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>A document to be made by a named body at no stated time, in a document that states times for others.</summary>
internal sealed class TaskWithoutDeadline : IRule
{
    public RuleInfo Info { get; } = new("HG302", "task-without-deadline", Severity.Info,
        "Văn bản sẽ xây dựng có cơ quan chủ trì nhưng không nêu thời hạn.",
        "A body has to make a document and no deadline is given.");

    public IEnumerable<Finding> Check(Knowledge knowledge) => knowledge.Documents.SelectMany(Check);

    private IEnumerable<Finding> Check(DocumentKnowledge document)
    {
        var deliverables = NamedDeliverable.Of(document);
        if (deliverables.All(deliverable => deliverable.Task.Deadline is null))
            return [];
        return
            from deliverable in deliverables
            where deliverable.Task is { Lead.Count: > 0, Deadline: null, Recurrence: null }
                && !deliverables.Any(other => other.Task.Deadline is not null && other.Name.IsSame(deliverable.Name))
            select TaskFinding.Of(Info, "no-deadline", [(deliverable, deliverable.Task.Evidence, "")],
                $"{TaskFinding.Cites(deliverable)} giao {string.Join(", ", deliverable.Task.Lead)} nhưng không nêu thời hạn hoàn thành.",
                $"{TaskFinding.EnglishCites(deliverable)} is assigned to {string.Join(", ", deliverable.Task.Lead)} without a deadline.",
                "Ghi rõ thời hạn hoàn thành.");
    }
}
