using HgKnowledge.Linking;

namespace HgKnowledge.Rules;

/// <summary>
/// The order in which findings are worth reading: the gravest first; then what rests on sound text before what rests on repaired
/// text; documents that contradict one another before a document alone; what concerns many documents before what concerns few.
/// </summary>
internal static class Ranking
{
    /// <summary>The findings in that order, ties by rule and place, however they were found.</summary>
    public static IEnumerable<Finding> Order(IEnumerable<Finding> findings, Knowledge knowledge) =>
        findings
            .Select(finding => (Finding: finding, Documents: finding.Members.Select(m => m.Document).Distinct(StringComparer.Ordinal).Count()))
            .OrderByDescending(f => f.Finding.Severity)
            .ThenBy(f => f.Finding.Members.Any(member => Repaired(member, knowledge)))
            .ThenByDescending(f => f.Documents > 1)
            .ThenBy(f => Family(f.Finding.Rule))
            .ThenByDescending(f => f.Documents)
            .ThenBy(f => f.Finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Finding.Members[0].Document, StringComparer.Ordinal)
            .ThenBy(f => f.Finding.Members[0].Evidence.Block)
            .ThenBy(f => f.Finding.Members[0].Evidence.Start)
            .ThenBy(f => f.Finding.Id, StringComparer.Ordinal)
            .Select(f => f.Finding);

    /// <summary>Numbers, then duties, then the forms of citations.</summary>
    private static int Family(RuleInfo rule) => rule.Id[2] switch { '1' => 0, '3' => 1, _ => 2 };

    private static bool Repaired(Member member, Knowledge knowledge) =>
        knowledge.Find(member.Document) is { } document && document.Document.Repaired(member.Evidence);
}
