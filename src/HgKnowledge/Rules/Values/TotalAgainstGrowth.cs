using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>A total over a term that needs far less growth from its base year than the growth promised for it.</summary>
internal sealed class TotalAgainstGrowth : IRule
{
    /// <summary>Share by which the totals may differ.</summary>
    private const double Tolerance = 0.15;

    public RuleInfo Info { get; } = new("HG140", "total-against-growth", Severity.Info,
        "Tổng cả giai đoạn không khớp với mức năm gốc và tốc độ tăng mỗi năm.",
        "The total over a period does not fit the base year and the yearly growth.");

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        var threads = Facts.ByIndicator(knowledge);
        return
            from thread in threads
            let level = Growth.LevelOf(thread.Key)
            where level is not null && threads.Contains(level)
            let growths = new Series(thread.Where(f => f.IsTarget && f.Yearly && f.In("%")))
            let levels = new Series(threads[level].Where(f => f.Claim is { Basis: Basis.Level, Change: Change.None, Status: TargetStatus.Result, Period: not null }))
            from total in threads[level].Where(IsTotal).DistinctBy(f => (f.Claim, f.Statement.Document.Name))
            let span = Terms.Plan(total.Claim.Period!.Value)
            let growth = growths.In(span.To, total).FirstOrDefault(f => f.Span == span)
            let start = levels.In(span.From - 1, total).FirstOrDefault(f => f.Claim.Measure.Converts(total.Claim.Measure))
            where growth is not null && start is not null
            let computed = Enumerable.Range(1, span.Count).Sum(i => Growth.After(start.Written, growth.Written, i))
            where Math.Abs(computed - total.Written) > Tolerance * total.Written
            select Found(total, start, growth, computed);
    }

    private static bool IsTotal(Fact fact) =>
        fact.Claim is { Basis: Basis.Cumulative, Change: Change.None, Period.Count: > 2, Extent.Low: > 0, Status: TargetStatus.Target or TargetStatus.Equivalent } && !fact.In("%") && fact.Statement.Target.Heads.Count == 0;

    private Finding Found(Fact total, Fact start, Fact growth, double computed)
    {
        var unit = (double)total.Claim.Measure.Factor;
        return Imbalance.Finding(Info, Severity.Info, [[total.Statement], [start.Statement], [growth.Statement]],
            $"{Wording.Says(total.Statement)}. Nhưng từ {Wording.Value(start.Statement.Target.Quantity)} năm {start.Year} ({Imbalance.Where(start.Statement)}), tăng {Wording.Value(growth.Statement.Target.Quantity)} mỗi năm "
            + $"({Imbalance.Where(growth.Statement)}) thì cả giai đoạn khoảng {Wording.Number(computed / unit, 0)} {total.Statement.Target.Quantity.Unit}.",
            $"The base and the growth give {computed / unit:0.#} in all, not {total.Written / unit:0.#}.",
            "Nêu rõ tổng hay mức tăng thêm, và năm gốc để tính.", "imbalance");
    }
}
