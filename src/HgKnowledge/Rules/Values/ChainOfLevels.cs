using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>Two levels of a long-term goal and a growth rate that does not lead from the one to the other: 6.383 USD in 2030, 7% a year, 30.000 USD in 2045.</summary>
internal sealed class ChainOfLevels : IRule
{
    /// <summary>Share by which the reached level may miss; such forecasts are rounded freely.</summary>
    private const double Tolerance = 0.05;

    private const int FewestYears = 5;

    /// <summary>Levels that grow, at most, with another rate: no head's share grows faster than the whole where the heads do not fall.</summary>
    private static readonly (string Growth, string Level)[] Kin = [("grdp-growth", "grdp-per-capita"), ("grdp-growth", "income-per-capita")];

    public RuleInfo Info { get; } = new("HG139", "chain-of-levels", Severity.Info,
        "Hai mức dài hạn không nối được với nhau bằng tốc độ tăng đã nêu.",
        "Two long-term levels cannot be joined by the growth rate given.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from growth in facts.Where(f => f.Claim is { Period: not null, Status: TargetStatus.Target or TargetStatus.Equivalent } && f.In("%") && f.Statement.Target.Area is null && f.Claim.Extent.Bound is Bound.Exact or Bound.Approx or Bound.Range)
        from level in Levels(growth.Claim.Indicator)
        let levels = facts.Where(f => f.Claim.Indicator == level && IsLevel(f)).OrderBy(f => f.Year).ToList()
        let end = levels.LastOrDefault()
        where end is not null && growth.Year >= end.Year && (growth.Claim.Period!.Value.Count > FewestYears || growth.Claim.Period!.Value.Count == 1 && growth.Yearly is false && growth.Year == end.Year && IsNatural(growth))
        let start = levels.LastOrDefault(f => f.Year <= end.Year - FewestYears && f.Claim.Measure.Converts(end.Claim.Measure) && f.Year >= Begin(growth))
        where start is not null
        let reached = Growth.After(start.Written, growth.Written, end.Year - start.Year)
        where reached < end.Written * (1 - Tolerance) || (Growth.LevelOf(growth.Claim.Indicator) == level && reached > end.Written * (1 + Tolerance))
        select Found(start, growth, end, reached);

    private static IEnumerable<string> Levels(string growth) =>
        Kin.Where(kin => kin.Growth == growth).Select(kin => kin.Level).Concat(Growth.LevelOf(growth) is { } level ? [level] : []);

    /// <summary>"Tốc độ tăng dân số tự nhiên khoảng 1%/năm" beside a population of 2050 runs up to that year.</summary>
    private static bool IsNatural(Fact growth) => growth.Statement.Target is { Status: TargetStatus.Equivalent, Quantity.Unit: { } unit } && unit.Contains("năm", StringComparison.Ordinal);

    private static int Begin(Fact growth) => growth.Claim.Period!.Value.Count > 1 ? growth.Claim.Period.Value.From - 1 : 0;

    private static bool IsLevel(Fact fact) =>
        fact.Claim is { Basis: Basis.Level, Change: Change.None, Period: not null, Extent.Low: > 0, Area: "" } && !fact.In("lần") && !fact.In("%")
        && fact.Claim.Status is TargetStatus.Target or TargetStatus.Equivalent && fact.Statement.Target.Heads.Count == 0;

    private Finding Found(Fact start, Fact growth, Fact end, double reached)
    {
        var unit = (double)end.Claim.Measure.Factor;
        var needed = Growth.Rate(start.Written, end.Written, end.Year - start.Year);
        return Imbalance.Finding(Info, Severity.Info, [[start.Statement], [growth.Statement], [end.Statement]],
            $"{Wording.Says(end.Statement)}. Từ mức năm {start.Year} ({Imbalance.Quoted(start.Statement)}, {Wording.Place(start.Statement.Document, start.Statement.Target.Number)}), tăng {Wording.Value(growth.Statement.Target.Quantity)} "
            + $"thì năm {end.Year} chỉ khoảng {Wording.Number(reached / unit, 2)} {end.Statement.Target.Quantity.Unit}; muốn đạt mức đã nêu phải tăng {Wording.Number(needed, 1)}%/năm.",
            $"From {start.Year} at {growth.Written:0.##}% a year {end.Year} gives {reached / unit:0.#}, not {end.Written / unit:0.#}: that needs {needed:0.#}%.",
            "Kiểm tra lại mức cuối hoặc tốc độ tăng.", "chain");
    }
}
