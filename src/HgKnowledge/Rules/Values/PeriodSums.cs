using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>A sum over a period against the sums of its parts, or against the yearly figure times the years.</summary>
internal sealed class PeriodSums : IRule
{
    /// <summary>Share by which a yearly figure times the years may miss: such figures are rounded freely.</summary>
    private const double Tolerance = 0.02;

    public RuleInfo Info { get; } = new("HG118", "period-sums", Severity.Error,
        "Số cộng dồn của cả giai đoạn không khớp với các giai đoạn con hoặc với số bình quân năm.",
        "The sum over a period does not fit its parts or its yearly figure.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        Facts.ByDocument(knowledge).SelectMany(facts =>
            from whole in facts
            where whole.Claim.Basis == Basis.Cumulative && whole.Claim.Period is { Count: > 1 } && !whole.In("%")
            from finding in Parts(whole, facts).Concat(Yearly(whole, facts))
            select finding);

    private IEnumerable<Finding> Parts(Fact whole, IReadOnlyList<Fact> facts)
    {
        var sums = facts.Where(f => f.Claim.Indicator == whole.Claim.Indicator && f.Claim.Basis == Basis.Cumulative && f.Fits(whole)).ToList();
        var partitions = Terms.Partitions(Terms.Plan(whole.Claim.Period!.Value), sums).ToList();
        if (partitions.Count > 0 && !partitions.Exists(parts => Sum(parts).Meets(whole.Interval)))
            yield return Found(whole, [.. partitions[0].Select(p => p.Statement)], Sum(partitions[0]));
    }

    private IEnumerable<Finding> Yearly(Fact whole, IReadOnlyList<Fact> facts) =>
        from yearly in facts
        where yearly.Claim.Indicator == whole.Claim.Indicator && yearly.Claim.Basis is Basis.EachYear or Basis.YearlyAverage && yearly.Fits(whole)
        let years = Terms.Plan(whole.Claim.Period!.Value)
        where Terms.Plan(yearly.Claim.Period!.Value) == years
        let sum = yearly.Interval * years.Count
        let tolerant = new Interval(sum.Low * (1 - Tolerance), sum.High * (1 + Tolerance))
        where !tolerant.Meets(whole.Interval)
        select Found(whole, [yearly.Statement], sum);

    private static Interval Sum(IReadOnlyList<Fact> parts) => parts.Aggregate(new Interval(0, 0), (sum, part) => sum + part.Interval);

    private Finding Found(Fact whole, IReadOnlyList<Statement> others, Interval computed)
    {
        var unit = (double)whole.Claim.Measure.Factor;
        return Imbalance.Finding(Info, Severity.Error, [[whole.Statement], others],
            $"{Wording.Says(whole.Statement)}, nhưng theo {Imbalance.Listed(others)} thì cả giai đoạn từ "
            + $"{Wording.Number(computed.Low / unit, 1)} đến {Wording.Number(computed.High / unit, 1)} {whole.Statement.Target.Quantity.Unit}.",
            $"Computed {computed.Low / unit:0.#} to {computed.High / unit:0.#}, given {whole.Claim.Extent.Low / unit:0.#}.");
    }
}
