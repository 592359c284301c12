using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using Statement = HgKnowledge.Linking.Statement;

namespace HgKnowledge.Rules.Values;

/// <summary>"đề ra 18 chỉ tiêu, ... đạt 17 chỉ tiêu, còn 1 chỉ tiêu": the count and the two parts it falls into.</summary>
internal sealed class CountParts : IRule
{
    public RuleInfo Info { get; } = new("HG127", "count-parts", Severity.Error,
        "Tổng số và các phần của nó trong một câu không cộng khớp.",
        "A count and the parts it falls into do not add up.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        let counts = facts.Where(f => f.Claim.Kind == TargetKind.Count && f.Claim.Extent.Point).ToList()
        from i in Enumerable.Range(0, Math.Max(0, counts.Count - 2))
        let triple = new { Whole = counts[i], First = counts[i + 1], Rest = counts[i + 2] }
        where Together(triple.Whole, triple.First) && Together(triple.First, triple.Rest) && IsRest(triple.First.Statement, triple.Rest.Statement)
        let sum = triple.First.Claim.Extent.Low + triple.Rest.Claim.Extent.Low
        where !triple.Whole.Claim.Extent.Low.Equals(sum)
        select Found(triple.Whole.Statement, triple.First.Statement, triple.Rest.Statement, sum);

    private static bool Together(Fact a, Fact b) => Sentences.Same(a.Statement, b.Statement) && a.Claim.Measure.Converts(b.Claim.Measure);

    private static bool IsRest(Statement first, Statement rest) =>
        Sentences.Between(first, rest)!.TrimEnd().EndsWith("còn", StringComparison.OrdinalIgnoreCase)
        || Sentences.Between(first, rest)!.TrimEnd().EndsWith("còn lại", StringComparison.OrdinalIgnoreCase);

    private Finding Found(Statement whole, Statement first, Statement rest, double sum) =>
        Imbalance.Finding(Info, Severity.Error, [[whole], [first, rest]],
            $"{Imbalance.Where(whole)}: {Imbalance.Quoted(whole)}, nhưng hai phần {Imbalance.Listed([first, rest])} cộng lại là {Wording.Number(sum, 0)}.",
            $"The parts add to {sum}, the whole is given as {whole.Target.Quantity.Low}.");
}
