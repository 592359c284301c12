using HgKnowledge.Documents;
using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>Two levels of an indicator against the growth rate given between them.</summary>
internal sealed class LevelsAndGrowth : IRule
{
    private const string GrowthSuffix = "-growth";

    /// <summary>Share by which a level may miss: prices, bases and rounded averages are never quite the same.</summary>
    private const double Tolerance = 0.02;

    public RuleInfo Info { get; } = new("HG116", "levels-and-growth", Severity.Warning,
        "Mức đầu, mức cuối và tốc độ tăng bình quân của một chỉ số không khớp nhau.",
        "Two levels and the growth rate between them do not fit.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from growth in facts
        where growth.Claim.Indicator.EndsWith(GrowthSuffix, StringComparison.Ordinal) && growth.In("%") && growth.Claim.Period is not null
        let years = Terms.Plan(growth.Claim.Period!.Value)
        let levels = facts.Where(f => f.Claim.Indicator + GrowthSuffix == growth.Claim.Indicator && f.Claim.Basis == Basis.Level).ToList()
        let start = Single(levels, years.From - 1)
        let end = Single(levels, years.To)
        where start is not null && end is not null && start.Claim.Measure.Converts(end.Claim.Measure) && growth.Interval.Low > -100
        let computed = Grown(start, growth, years)
        where !computed.Meets(end.Interval)
        select Found(start.Statement, growth.Statement, end, computed);

    private static Fact? Single(List<Fact> levels, int year)
    {
        var found = levels.Where(f => f.Year == year).DistinctBy(f => f.Claim.Extent).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static Interval Grown(Fact start, Fact growth, Years years)
    {
        var factor = new Interval(1 + growth.Interval.Low / 100, 1 + growth.Interval.High / 100).Power(years.Count);
        var level = start.Interval * factor;
        return new(level.Low * (1 - Tolerance), level.High * (1 + Tolerance));
    }

    private Finding Found(Statement start, Statement growth, Fact end, Interval computed)
    {
        var unit = (double)end.Claim.Measure.Factor;
        return Imbalance.Finding(Info, Severity.Warning, [[start], [growth], [end.Statement]],
            $"{Imbalance.Where(end.Statement)}: {Imbalance.Listed([start, growth, end.Statement])}. Tính theo mức đầu và tốc độ tăng thì mức cuối "
            + $"từ {Wording.Number(computed.Low / unit, 1)} đến {Wording.Number(computed.High / unit, 1)}, không phải {Wording.Value(end.Statement.Target.Quantity)}.",
            $"Growth from the first level gives {computed.Low / unit:0.#} to {computed.High / unit:0.#}, not {end.Claim.Extent.Low / unit:0.#}.");
    }
}
