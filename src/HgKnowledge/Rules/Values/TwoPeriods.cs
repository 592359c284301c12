using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules.Values;

/// <summary>One number of one indicator, once for 2020-2025 and once for 2021-2025.</summary>
internal sealed class TwoPeriods : IRule
{
    public RuleInfo Info { get; } = new("HG121", "two-periods", Severity.Info,
        "Một con số của cùng chỉ số được gắn với hai giai đoạn khác nhau trong một văn bản.",
        "One number of an indicator is given for two periods in one document.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from same in facts.Where(f => f.Claim.Period is { Count: > 1 } && Comparer.Obstacle(f.Claim, f.Claim) is null)
            .GroupBy(f => (f.Claim.Indicator, f.Claim.Extent, f.Claim.Measure, f.Claim.Status, f.Claim.Area, f.Claim.Change, f.Claim.Period!.Value.To))
        let periods = same.GroupBy(f => f.Claim.Period!.Value).OrderBy(g => g.Key.From).ToList()
        where periods.Count == 2 && PeriodAlignment.SameTerm(periods[0].Key, periods[1].Key)
        select Imbalance.Finding(Info, Severity.Info, [.. periods.Select(p => (IReadOnlyList<Statement>)[.. p.Select(f => f.Statement)])],
            $"{Imbalance.Where(same.First().Statement)}: cùng một con số {Wording.Value(same.First().Statement.Target.Quantity)} nhưng một chỗ cho giai đoạn {periods[0].Key} "
            + $"({Imbalance.Listed(periods[0].Select(f => f.Statement))}), một chỗ cho giai đoạn {periods[1].Key} ({Imbalance.Listed(periods[1].Select(f => f.Statement))}).",
            $"The same number is given for {periods[0].Key} and for {periods[1].Key}.",
            "Ghi thống nhất một giai đoạn cho chỉ tiêu này.", "period-label");
}
