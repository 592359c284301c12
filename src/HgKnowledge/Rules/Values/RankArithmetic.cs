using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Quantities;
using Statement = HgKnowledge.Linking.Statement;

namespace HgKnowledge.Rules.Values;

/// <summary>"đứng thứ 28, tăng 05 bậc, đứng thứ 23": the rank before, the steps and the rank after.</summary>
internal sealed class RankArithmetic : IRule
{
    public RuleInfo Info { get; } = new("HG112", "rank-arithmetic", Severity.Error,
        "Thứ hạng ban đầu, số bậc tăng và thứ hạng phấn đấu không khớp nhau.",
        "A rank, the steps to climb and the rank aimed at do not fit.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from climb in facts
        where climb.In("bậc") && climb.Claim.Change != Change.None
        let ranks = facts.Where(f => f.Claim.Indicator == climb.Claim.Indicator && IsRank(f) && Near(f, climb)).ToList()
        let before = ranks.Where(f => f.Claim.Status == TargetStatus.Result).ToList()
        let after = ranks.Where(f => f.Claim.Status == TargetStatus.Target).ToList()
        where before.Count == 1 && after.Count == 1
        let expected = Climb(before[0], climb)
        where !Interval.Alike(expected, after[0].Claim.Extent.Low)
        select Found(before[0].Statement, climb.Statement, after[0].Statement, expected);

    private static bool IsRank(Fact fact) => fact.Claim.Change == Change.None && fact.Claim.Extent.Point && !fact.In("bậc") && !fact.In("%") && !fact.In("điểm");

    private static bool Near(Fact rank, Fact climb) => Math.Abs(rank.Statement.Target.Number.Block - climb.Statement.Target.Number.Block) <= 1;

    /// <summary>To climb is to come to a smaller number.</summary>
    private static double Climb(Fact before, Fact climb) =>
        before.Claim.Extent.Low + (climb.Claim.Change == Change.Increase ? -climb.Claim.Extent.Low : climb.Claim.Extent.Low);

    private Finding Found(Statement before, Statement climb, Statement after, double expected) =>
        Imbalance.Finding(Info, Severity.Error, [[before], [climb], [after]],
            $"{Imbalance.Where(climb)}: từ hạng {Wording.Number(before.Target.Quantity.Low)}, thay đổi {Wording.Value(climb.Target.Quantity)} "
            + $"thì thành hạng {Wording.Number(expected, 0)}, nhưng văn bản ghi hạng {Wording.Number(after.Target.Quantity.Low)} ({Imbalance.Listed([before, climb, after])}).",
            $"From rank {before.Target.Quantity.Low}, {climb.Target.Quantity.Low} steps lead to {expected}, not to {after.Target.Quantity.Low}.");
}
