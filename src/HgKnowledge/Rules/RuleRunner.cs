using HgKnowledge.Linking;

namespace HgKnowledge.Rules;

/// <summary>Runs rules over the linked knowledge.</summary>
public static class RuleRunner
{
    /// <summary>
    /// All findings with their ids: the ones most worth reading first (see <see cref="Ranking"/>).
    /// The same knowledge gives the same findings in the same order, however the documents were loaded.
    /// </summary>
    public static IReadOnlyList<Finding> Run(Knowledge knowledge) => Run(knowledge, RuleList.All);

    /// <summary>The findings of the given rules.</summary>
    public static IReadOnlyList<Finding> Run(Knowledge knowledge, IEnumerable<IRule> rules)
    {
        var findings = rules.AsParallel().AsOrdered()
            .SelectMany(rule => rule.Check(knowledge).Select(finding => finding with { Id = FindingId.Of(finding) }))
            .ToList();
        return [.. Ranking.Order(findings.DistinctBy(finding => finding.Id), knowledge)];
    }
}
