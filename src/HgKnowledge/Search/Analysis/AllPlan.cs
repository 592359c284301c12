using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Analysis;

/// <summary>All of the wanted and none of the unwanted.</summary>
internal sealed record AllPlan(IReadOnlyList<PlanNode> Wanted, IReadOnlyList<PlanNode> Unwanted) : PlanNode
{
    public override MatchNode? Expression(TokenField field) => Without(Joined(Wanted.Select(w => w.Expression(field)).OfType<MatchNode>().ToList()));

    /// <summary>What is left of the matches when the unwanted is taken out.</summary>
    public MatchNode? Without(MatchNode? wanted)
    {
        // What is not wanted is taken as it was typed: -mã leaves "mà" alone, -ma does not.
        foreach (var node in Unwanted)
            if (wanted is not null && node.Expression(HasAccents(node) ? TokenField.Exact : TokenField.Folded) is { } unwanted)
                wanted = new MatchExcept(wanted, unwanted);
        return wanted;
    }

    private static MatchNode? Joined(List<MatchNode> parts) => parts.Count > 1 ? new MatchAll(parts) : parts.FirstOrDefault();

    private static bool HasAccents(PlanNode node) => node switch
    {
        TermPlan term => term.Term.HasAccents,
        NearPlan near => near.Terms.Any(t => t.HasAccents),
        AnyPlan any => any.Branches.Any(HasAccents),
        AllPlan all => all.Wanted.Any(HasAccents),
        _ => false,
    };
}
