using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Analysis;

/// <summary>At least one of the branches.</summary>
internal sealed record AnyPlan(IReadOnlyList<PlanNode> Branches) : PlanNode
{
    public override MatchNode? Expression(TokenField field)
    {
        var parts = Branches.Select(b => b.Expression(field)).OfType<MatchNode>().ToList();
        return parts.Count > 1 ? new MatchAny(parts) : parts.FirstOrDefault();
    }
}
