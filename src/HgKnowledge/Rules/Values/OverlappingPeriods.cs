using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules.Values;

/// <summary>A series whose periods share their border years: 2004-2010, 2010-2015, 2015-2020.</summary>
internal sealed class OverlappingPeriods : IRule
{
    public RuleInfo Info { get; } = new("HG124", "overlapping-periods", Severity.Info,
        "Các giai đoạn nối tiếp của một chỉ số trùng nhau ở năm ranh giới.",
        "Consecutive periods of an indicator share their border years.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from series in facts.Where(f => f.Claim.Period is { Count: > 1 } && f.Statement.Target.Stated)
            .GroupBy(f => (f.Claim.Indicator, f.Claim.Status, f.Claim.Area, f.Statement.Target.Number.Block))
        let periods = series.DistinctBy(f => f.Claim.Period).OrderBy(f => f.Claim.Period!.Value.From).ToList()
        let shared = periods.Skip(1).Where((f, index) => f.Claim.Period!.Value.From == periods[index].Year).Select(f => f.Claim.Period!.Value.From).ToList()
        where shared.Count > 0 && Comparer.Obstacle(periods[0].Claim, periods[0].Claim) is null
        select Imbalance.Finding(Info, Severity.Info, [.. periods.Select(f => (IReadOnlyList<Statement>)[f.Statement])],
            $"{Imbalance.Where(periods[0].Statement)}: các giai đoạn {string.Join(", ", periods.Select(f => f.Claim.Period))} của chỉ số "
            + $"“{periods[0].Statement.Target.Indicator}” cùng tính năm {string.Join(", ", shared)}: {Imbalance.Listed(periods.Select(f => f.Statement))}.",
            $"The periods {string.Join(", ", periods.Select(f => f.Claim.Period))} share border years.",
            "Ghi lại các giai đoạn cho không trùng năm, ví dụ 2011-2015, 2016-2020.", "period-label");
}
