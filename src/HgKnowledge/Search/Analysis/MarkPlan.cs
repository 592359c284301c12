using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Analysis;

/// <summary>A condition: at least one of these marks.</summary>
internal sealed record MarkPlan(IReadOnlyList<string> Marks) : PlanNode
{
    public override MatchNode Expression(TokenField field) => new MatchAny([.. Marks.Select(MatchTokens.OfMark)]);
}
