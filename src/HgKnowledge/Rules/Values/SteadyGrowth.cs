using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>A growth that is to be the same all the time, against another one for a part of that time.</summary>
internal sealed class SteadyGrowth : IRule
{
    public RuleInfo Info { get; } = new("HG143", "steady-growth", Severity.Warning,
        "Tốc độ tăng “liên tục” của cả thời kỳ trái với tốc độ của một giai đoạn trong thời kỳ đó.",
        "A steady growth differs from the growth given for a part of its time.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from whole in facts
        where whole.IsTarget && whole.Yearly && whole.In("%") && whole.Claim.Period is { Count: > 5 } && IsSteady(whole.Statement)
        let parts = facts.Where(part => part.IsTarget && part.Yearly && part.Claim.Indicator == whole.Claim.Indicator && part.Fits(whole) && part.Claim.Period!.Value.Count > 1 && part.Claim.Period.Value.Count < whole.Claim.Period!.Value.Count
            && part.Claim.Period.Value.From >= whole.Claim.Period.Value.From && part.Year <= whole.Year && !part.Interval.Meets(whole.Interval)).ToList()
        where parts.Count > 0
        select Imbalance.Finding(Info, Severity.Warning, [[whole.Statement], [.. parts.Select(part => part.Statement)]],
            $"{Wording.Says(whole.Statement)} (liên tục, giai đoạn {whole.Claim.Period}), nhưng {Imbalance.Listed(parts.Select(part => part.Statement))} trong thời gian đó.",
            $"Steadily {whole.Written:0.##} over {whole.Claim.Period}, but {parts[0].Written:0.##} over {parts[0].Claim.Period}.",
            "Ghi rõ tốc độ của từng giai đoạn, hoặc sửa thời gian của tốc độ chung.", "imbalance");

    private static bool IsSteady(Statement statement) =>
        statement.Target.Basis == Basis.EachYear || statement.Document.Text(Sentences.Of(statement)).Contains("liên tục", StringComparison.OrdinalIgnoreCase);
}
