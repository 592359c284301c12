using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>
/// A level that is not on the way which a growth rate draws: from the level before it, back from the level at its end, or
/// through the sum of its years.
/// </summary>
internal sealed class OffPath : IRule
{
    /// <summary>Share by which a level may miss beside the rounding of all numbers.</summary>
    private const double Tolerance = 0.005;

    public RuleInfo Info { get; } = new("HG138", "off-path", Severity.Info,
        "Mức của một năm không nằm trên đường đi mà tốc độ tăng và mức đầu, mức cuối hoặc tổng cả giai đoạn vạch ra.",
        "A level is not on the path that a growth rate draws from or to another level or through a total.");

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        var threads = Facts.ByIndicator(knowledge);
        return
            from thread in threads
            let level = Growth.LevelOf(thread.Key)
            where level is not null && threads.Contains(level)
            let levels = threads[level].Where(IsLevel).DistinctBy(f => (f.Claim, f.Statement.Document.Name)).ToList()
            from growth in thread.Where(f => f.IsTarget && f.Yearly && f.In("%") && f.Span.Count > 1).DistinctBy(f => (f.Claim, f.Statement.Document.Name))
            from found in Check(growth, [.. levels.Where(f => Places.Same(f.Claim, growth.Claim) && f.Claim.Area == growth.Claim.Area)])
            select found;
    }

    private static bool IsLevel(Fact fact) =>
        fact.Claim is { Kind: TargetKind.Indicator, Change: Change.None, Period: not null, Status: TargetStatus.Target or TargetStatus.Result, Extent.Low: > 0 }
        && fact.Claim.Basis is Basis.Level or Basis.Cumulative && fact.Statement.Target.Heads.Count == 0;

    private IEnumerable<Finding> Check(Fact growth, List<Fact> levels)
    {
        var span = growth.Span;
        foreach (var known in levels.Where(f => f.Claim.Basis == Basis.Cumulative ? Terms.Plan(f.Claim.Period!.Value) == span : f.Year == span.From - 1 || (f.Year == span.To && Own(f, growth))))
            foreach (var other in levels.Where(f => f.Claim.Basis == Basis.Level && f.Claim.Status == TargetStatus.Target && f.Year >= span.From && f.Year <= span.To && f.Year != known.Year))
                if (!(Own(known, growth) && Own(other, growth)) && known.Claim.Measure.Converts(other.Claim.Measure) && On(known, growth, other.Year) is var path && !path.Meets(other.Interval))
                    yield return Found(known, growth, other, path);
    }

    private static bool Own(Fact one, Fact other) => one.Statement.Document.Name == other.Statement.Document.Name;

    /// <summary>What the level of the year would be.</summary>
    private static Interval On(Fact known, Fact growth, int year)
    {
        var (low, high) = (At(known, growth.Interval.Low, growth.Span, year), At(known, growth.Interval.High, growth.Span, year));
        return new(Math.Min(low, high) * (1 - Tolerance), Math.Max(low, high) * (1 + Tolerance));
    }

    private static double At(Fact known, double rate, Years span, int year)
    {
        if (double.IsInfinity(rate))
            return year > known.Year ? double.PositiveInfinity : 0;
        if (known.Claim.Basis == Basis.Level)
            return Growth.After(known.Written, rate, year - known.Year);
        var sum = Enumerable.Range(0, span.Count).Sum(i => Growth.After(1, rate, i));
        return Growth.After(known.Written / sum, rate, year - span.From);
    }

    private Finding Found(Fact known, Fact growth, Fact other, Interval path)
    {
        var unit = (double)other.Claim.Measure.Factor;
        var written = path.Finite ? path.Middle : path.Low;
        return Imbalance.Finding(Info, Severity.Info, [[other.Statement], [known.Statement], [growth.Statement]],
            $"{Wording.Says(other.Statement)}. Theo {Imbalance.Listed([known.Statement, growth.Statement])} của {Wording.Name(growth.Statement.Document)} thì năm {other.Year} "
            + $"{(path.Finite ? "khoảng" : "ít nhất")} {Wording.Number(written / unit, 0)} {other.Statement.Target.Quantity.Unit}.",
            $"On the path of {growth.Claim.Indicator} the level of {other.Year} is {written / unit:0.#}, not {other.Claim.Extent.Low / unit:0.#}.",
            "Kiểm tra lại mức của năm trung gian, hoặc điều chỉnh tốc độ tăng.", "off-path");
    }
}
