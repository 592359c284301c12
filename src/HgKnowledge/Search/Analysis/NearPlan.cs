using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Analysis;

/// <summary>Terms near one another.</summary>
internal sealed record NearPlan(IReadOnlyList<QueryTerm> Terms, int Distance) : PlanNode
{
    public override MatchNode Expression(TokenField field) =>
        new MatchNear(field, [.. Terms.Select(t => field == TokenField.Exact ? t.Variants[0].Exact : t.Variants[0].Folded)], Distance);
}
