using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Analysis;

/// <summary>A term.</summary>
internal sealed record TermPlan(QueryTerm Term) : PlanNode
{
    public override MatchNode? Expression(TokenField field) => Term is { IsOptional: true, IsWord: true } ? null : Term.Expression(field);
}
