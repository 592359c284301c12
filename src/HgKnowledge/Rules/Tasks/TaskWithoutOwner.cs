using HgKnowledge.Extraction;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>Documents to be made for which nobody is named, in a document that names owners for others; told once for all of them.</summary>
internal sealed class TaskWithoutOwner : IRule
{
    public RuleInfo Info { get; } = new("HG301", "task-without-owner", Severity.Info,
        "Văn bản sẽ xây dựng không nêu cơ quan chủ trì.",
        "A document is to be made and no body is named to make it.");

    public IEnumerable<Finding> Check(Knowledge knowledge) => knowledge.Documents.Select(Check).OfType<Finding>();

    private Finding? Check(DocumentKnowledge document)
    {
        var deliverables = NamedDeliverable.Of(document);
        var open = deliverables
            .Where(deliverable => deliverable.Task.Lead.Count == 0
                && !deliverables.Any(other => other.Task.Lead.Count > 0 && other.Name.IsSame(deliverable.Name)))
            .ToList();
        if (open.Count == 0 || deliverables.All(deliverable => deliverable.Task.Lead.Count == 0))
            return null;
        return TaskFinding.Of(Info, "no-owner", open.DistinctBy(deliverable => deliverable.Task.Evidence).Select(deliverable => (deliverable, deliverable.Task.Evidence, "")),
            $"{Wording.Name(document.Document)} nêu cơ quan chủ trì cho các văn bản khác nhưng không nêu cho {open.Count} văn bản: {string.Join("; ", open.Select(TaskFinding.Cites))}.",
            $"{Wording.Name(document.Document)} names owners for others but nobody for {open.Count} documents to be made: {string.Join("; ", open.Select(TaskFinding.EnglishCites))}.",
            "Ghi rõ cơ quan chủ trì từng văn bản.");
    }
}
