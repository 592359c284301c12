using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>A rate that is to fall by so many points a year that nothing would be left of it: 3,1% and five years of 1 point.</summary>
internal sealed class FallsBelowZero : IRule
{
    public RuleInfo Info { get; } = new("HG137", "falls-below-zero", Severity.Info,
        "Mức giảm mỗi năm nhân với số năm lớn hơn tỷ lệ hiện có.",
        "A rate is to fall by more points in all than it has.");

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        var threads = Facts.ByIndicator(knowledge);
        return
            from thread in threads
            let rate = Growth.RateOf(thread.Key)
            where rate is not null && threads.Contains(rate)
            let levels = new Series(threads[rate].Where(f => f.Claim is { Basis: Basis.Level, Change: Change.None, Status: TargetStatus.Result, Period: not null } && f.In("%")))
            from fall in thread.Where(f => f.IsTarget && f.Yearly && f.In("%") && f.Claim.Extent.Bound != Bound.AtMost).DistinctBy(f => (f.Claim, f.Statement.Document.Name))
            let start = levels.In(new Years(fall.Span.From - 2, fall.Span.To - 1), fall).LastOrDefault()
            where start is not null && Left(start, fall) < 0
            select Found(start, fall);
    }

    private static int Years(Fact start, Fact fall) => fall.Span.To - Math.Max(start.Year, fall.Span.From - 1);

    private static double Left(Fact start, Fact fall) => start.Interval.High - (fall.Claim.Extent.Low * Years(start, fall));

    private Finding Found(Fact start, Fact fall) =>
        Imbalance.Finding(Info, Severity.Info, [[start.Statement], [fall.Statement]],
            $"{Wording.Says(start.Statement)}; {Wording.Says(fall.Statement)} cho {Years(start, fall)} năm. Tỷ lệ {Wording.Value(start.Statement.Target.Quantity)} không thể giảm "
            + $"{Wording.Number(fall.Claim.Extent.Low * Years(start, fall), 2)} điểm phần trăm.",
            $"{start.Claim.Extent.Low:0.##}% cannot fall by {fall.Claim.Extent.Low:0.##} points in {Years(start, fall)} years.",
            "Nêu rõ chuẩn áp dụng (ví dụ chuẩn nghèo mới) hoặc điều chỉnh mức giảm.", "below-zero");
}
