using HgKnowledge.Catalog;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using Statement = HgKnowledge.Linking.Statement;

namespace HgKnowledge.Rules.Values;

/// <summary>"đạt 60%, vượt chỉ tiêu 65%": a result said to exceed or to miss a target that its own number contradicts.</summary>
internal sealed class ClaimedReached : IRule
{
    private static readonly string[] Exceeded = ["vượt", "cao hơn chỉ tiêu", "cao hơn kế hoạch", "cao hơn nghị quyết"];
    private static readonly string[] Missed = ["chưa đạt", "không đạt", "gần đạt", "chưa vượt", "không vượt", "thấp hơn chỉ tiêu", "thấp hơn kế hoạch"];

    public RuleInfo Info { get; } = new("HG125", "claimed-reached", Severity.Error,
        "Kết quả được nói là vượt hoặc chưa đạt chỉ tiêu nhưng con số cho thấy ngược lại.",
        "A result is said to exceed or to miss its target, and the numbers say otherwise.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from pair in Facts.Neighbours(facts)
        where pair.First.Claim.Status == TargetStatus.Result && pair.Second.Claim.Status == TargetStatus.Target
            && pair.First.Claim.Indicator == pair.Second.Claim.Indicator && pair.First.Claim.Measure.Converts(pair.Second.Claim.Measure)
            && pair.First.Claim.Change == pair.Second.Claim.Change
        let wanted = knowledge.Catalog.Find(pair.First.Claim.Indicator)?.Direction ?? Direction.None
        where wanted != Direction.None
        let claim = Claim(pair.Gap)
        let gain = (pair.First.Claim.Extent.Low - pair.Second.Claim.Extent.Low) * (wanted == Direction.Up ? 1 : -1)
        where (claim > 0 && gain < 0) || (claim < 0 && gain > 0)
        select Found(pair.First.Statement, pair.Second.Statement, claim > 0);

    /// <summary>1: said to exceed; -1: said to miss; 0: nothing said.</summary>
    private static int Claim(string gap)
    {
        if (Array.Exists(Missed, word => gap.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return -1;
        return Array.Exists(Exceeded, word => gap.Contains(word, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
    }

    private Finding Found(Statement result, Statement target, bool exceeded) =>
        Imbalance.Finding(Info, Severity.Error, [[result], [target]],
            $"{Imbalance.Where(result)}: văn bản nói kết quả {(exceeded ? "vượt" : "chưa đạt")} chỉ tiêu, nhưng kết quả là {Wording.Value(result.Target.Quantity)} "
            + $"còn chỉ tiêu là {Wording.Value(target.Target.Quantity)} ({Imbalance.Listed([result, target])}).",
            $"Said to {(exceeded ? "exceed" : "miss")} the target: {result.Target.Quantity.Low} against {target.Target.Quantity.Low}.",
            "Kiểm tra lại số liệu, hoặc sửa lời đánh giá.", "contradicted-claim");
}
