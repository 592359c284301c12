using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>
/// A level that is not on the way which a growth rate draws: from the level before it, back from the level at its end, or
/// through the sum of its years.
/// </summary>
internal sealed class OffPath : IRule
{
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
            let levels = new Series(threads[level].Where(IsLevel))
            from growth in thread.Where(f => f.IsTarget && f.Yearly && f.In("%") && f.Span.Count > 1).DistinctBy(f => (f.Claim, f.Statement.Document.Name))
            from found in Check(growth, [.. levels.In(new Years(growth.Span.From - 1, growth.Span.To), growth)])
            select found;
    }

    private static bool IsLevel(Fact fact) =>
        fact.Claim is { Kind: TargetKind.Indicator, Change: Change.None, Period: not null, Status: TargetStatus.Target or TargetStatus.Result, Extent.Low: > 0 }
        && fact.Claim.Basis is Basis.Level or Basis.Cumulative && fact.Statement.Target.Heads.Count == 0;

    private IEnumerable<Finding> Check(Fact growth, List<Fact> levels)
    {
        var off = (
            from known in levels.Where(f => Starts(f, growth))
            from other in levels.Where(f => Follows(f, growth))
            where other.Year != known.Year && !(Own(known, growth) && Own(other, growth)) && known.Claim.Measure.Converts(other.Claim.Measure)
                && !GrowthPath.On(known, growth, other.Year).Meets(other.Interval)
            select (Known: known, Other: other)).ToList();
        if (off.Count > 0)
            yield return Found(growth, [.. off.Select(pair => pair.Known).Distinct<Fact>(ReferenceEqualityComparer.Instance)], [.. off.Select(pair => pair.Other).Distinct<Fact>(ReferenceEqualityComparer.Instance)], off[0]);
    }

    /// <summary>Whether a path begins at the level, or leads back from it, or through it.</summary>
    private static bool Starts(Fact known, Fact growth) => known.Claim.Basis == Basis.Cumulative
        ? Terms.Plan(known.Claim.Period!.Value) == growth.Span
        : known.Year == growth.Span.From - 1 || (known.Year == growth.Span.To && Own(known, growth));

    /// <summary>Only a level that is planned, or the one that the path is to begin with, can be off it.</summary>
    private static bool Follows(Fact other, Fact growth) =>
        other.Claim.Basis == Basis.Level && (other.Year < growth.Span.From ? other.Claim.Status == TargetStatus.Result : other.Claim.Status == TargetStatus.Target);

    private static bool Own(Fact one, Fact other) => one.Statement.Document.Name == other.Statement.Document.Name;

    private Finding Found(Fact growth, List<Fact> starts, List<Fact> off, (Fact Known, Fact Other) first)
    {
        var (known, other) = first;
        var path = GrowthPath.On(known, growth, other.Year);
        var unit = (double)other.Claim.Measure.Factor;
        var written = path.Finite ? path.Middle : path.Low;
        return Imbalance.Finding(Info, Severity.Info, [[.. off.Select(f => f.Statement)], [.. starts.Select(f => f.Statement)], [growth.Statement]],
            $"{Wording.Says(other.Statement)}. Nhưng {Wording.Says(known.Statement)}; với tốc độ {Imbalance.Quoted(growth.Statement)} ({Imbalance.Where(growth.Statement)}) thì năm {other.Year} "
            + $"{(path.Finite ? "khoảng" : "ít nhất")} {Wording.Number(written / unit, 0)} {other.Statement.Target.Quantity.Unit}.",
            $"On the path of {growth.Claim.Indicator} the level of {other.Year} is {written / unit:0.#}, not {other.Claim.Extent.Low / unit:0.#}.",
            "Kiểm tra lại mức của năm trung gian, hoặc điều chỉnh tốc độ tăng.", "off-path");
    }
}
