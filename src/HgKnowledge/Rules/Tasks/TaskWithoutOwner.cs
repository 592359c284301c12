using HgKnowledge.Extraction;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>A document to be made for which nobody is named, in a document that names owners for others.</summary>
internal sealed class TaskWithoutOwner : IRule
{
    public RuleInfo Info { get; } = new("HG301", "task-without-owner", Severity.Info,
        "Văn bản sẽ xây dựng không nêu cơ quan chủ trì.",
        "A document is to be made and no body is named to make it.");

    public IEnumerable<Finding> Check(Knowledge knowledge) => knowledge.Documents.SelectMany(Check);

    private IEnumerable<Finding> Check(DocumentKnowledge document)
    {
        var deliverables = NamedDeliverable.Of(document);
        if (deliverables.All(deliverable => deliverable.Task.Lead.Count == 0))
            return [];
        return
            from deliverable in deliverables
            where deliverable.Task.Lead.Count == 0
                && !deliverables.Any(other => other.Task.Lead.Count > 0 && other.Name.IsSame(deliverable.Name))
            select TaskFinding.Of(Info, "no-owner", [(deliverable, deliverable.Task.Evidence, "")],
                $"{TaskFinding.Cites(deliverable)} không nêu cơ quan nào chủ trì.",
                $"No body is named for {TaskFinding.EnglishCites(deliverable)}.",
                "Ghi rõ cơ quan chủ trì.");
    }
}
