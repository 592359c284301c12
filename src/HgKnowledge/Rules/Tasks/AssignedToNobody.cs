using System.Text.RegularExpressions;
using HgKnowledge.Extraction;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>A document that wants reports of "the units assigned to lead" and assigns none: no other place, table or annex names who leads.</summary>
internal sealed partial class AssignedToNobody : IRule
{
    public RuleInfo Info { get; } = new("HG316", "assigned-to-nobody", Severity.Info,
        "Văn bản giao việc cho “đơn vị được phân công chủ trì” nhưng không phân công đơn vị nào chủ trì.",
        "A document speaks of the units assigned to lead and assigns none.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        let places = PatternSearch.Passages(document.Document, Assigned(), "được phân công chủ trì", "được giao chủ trì").ToList()
        where places.Count > 0 && !Assigns(document)
        select Passage.Finding(Info, "nobody", [places],
            $"{Wording.Name(document.Document)} nói đến đơn vị được phân công chủ trì ({string.Join("; ", places.Select(place => place.Cited))}), nhưng không chỗ nào trong văn bản phân công đơn vị chủ trì chỉ tiêu, nhiệm vụ.",
            $"{Wording.Name(document.Document)} speaks of units assigned to lead ({string.Join("; ", places.Select(place => place.EnglishCited))}) and names none.",
            "Bổ sung phân công chủ trì từng chỉ tiêu, nhiệm vụ (trong văn bản hoặc phụ lục).");

    private static bool Assigns(DocumentKnowledge document) =>
        document.Document.Blocks.Any(block => block.Cell is not null || Leads().IsMatch(Assigned().Replace(block.Text, "")))
        || document.Tasks.Any(task => task.Deadline is not null && task.Lead.Count > 0);

    [GeneratedRegex(@"(?:cơ quan|đơn vị|sở, ngành|sở, ban, ngành|địa phương)[^.;]{0,30}?được (?:phân công|giao) chủ trì[^.;]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Assigned();

    [GeneratedRegex(@"\bchủ trì\b|\bphụ lục\b|\bbiểu\b.{0,20}\bkèm theo", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Leads();
}
