using HgKnowledge.Linking;

namespace HgKnowledge.Rules;

/// <summary>Runs rules over the linked knowledge.</summary>
public static class RuleRunner
{
    /// <summary>
    /// All findings with their ids: gravest first, then by rule and place, so that the first page is the one worth reading.
    /// The same knowledge gives the same findings in the same order, however the documents were loaded.
    /// </summary>
    public static IReadOnlyList<Finding> Run(Knowledge knowledge) => Run(knowledge, RuleList.All);

    /// <summary>The findings of the given rules.</summary>
    public static IReadOnlyList<Finding> Run(Knowledge knowledge, IEnumerable<IRule> rules)
    {
        var findings = rules.AsParallel().AsOrdered()
            .SelectMany(rule => rule.Check(knowledge).Select(finding => finding with { Id = FindingId.Of(finding) }))
            .ToList();
        return [.. findings
            .DistinctBy(finding => finding.Id)
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Members[0].Document, StringComparer.Ordinal)
            .ThenBy(finding => finding.Members[0].Evidence.Block)
            .ThenBy(finding => finding.Members[0].Evidence.Start)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)];
    }
}
