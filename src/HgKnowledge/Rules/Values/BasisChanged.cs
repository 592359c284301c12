using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>One rate of increase, over a whole term here and in every year there.</summary>
internal sealed class BasisChanged : IRule
{
    public RuleInfo Info { get; } = new("HG136", "basis-changed", Severity.Warning,
        "Cùng một tỷ lệ tăng nhưng một nơi tính cho cả giai đoạn, một nơi tính cho mỗi năm.",
        "One rate of change is given for a whole period here and for every year there.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from same in Facts.ByIndicator(knowledge).SelectMany(thread => thread).Where(f => f.IsTarget && f.In("%") && (f.Yearly || IsWhole(f)))
            .GroupBy(f => (Growth.LevelOf(f.Claim.Indicator) ?? f.Claim.Indicator, f.Claim.Extent.Low, f.Claim.Extent.High))
        from place in Facts.ByPlace(same)
        let whole = place.FindAll(IsWhole)
        where whole.Count > 0
        let yearly = place.FindAll(f => f.Yearly && whole.Exists(w => w.Span.From <= f.Span.To && f.Span.From <= w.Span.To))
        where yearly.Count > 0
        select Imbalance.Finding(Info, Severity.Warning, [[.. whole.Select(f => f.Statement)], [.. yearly.Select(f => f.Statement)]],
            $"{Wording.Says(whole[0].Statement)} (tính cho cả giai đoạn {whole[0].Claim.Period}); {Wording.Says(yearly[0].Statement)} (tính cho mỗi năm). Cùng tỷ lệ nhưng hai cách tính cho kết quả rất khác nhau.",
            $"The same rate over {whole[0].Claim.Period} and in every year.",
            "Xác định tỷ lệ tính cho cả giai đoạn hay cho mỗi năm và ghi thống nhất.", "basis-changed");

    private static bool IsWhole(Fact fact) =>
        fact.Statement.Target is { Basis: Basis.Cumulative, Change: not Change.None } && fact.Claim.Period is { Count: > 2 };
}
