using HgKnowledge.Search.Queries;

namespace HgKnowledge.Search.Analysis;

/// <summary>A query ready to be looked up and to be weighed.</summary>
/// <param name="Root">What a passage has to have.</param>
/// <param name="Terms">The words by which passages are weighed and marked, in the order in which they were typed.</param>
/// <param name="Statement">Conditions that one target has to satisfy together.</param>
/// <param name="Intent">The kind of passage that the question asks for ("bao nhiêu" asks for a target); empty if it does not say.</param>
internal sealed record QueryPlan(AllPlan Root, IReadOnlyList<QueryTerm> Terms, IReadOnlyList<FieldNode> Statement, string Intent)
{
    /// <summary>Conditions that nothing in the index satisfies, such as a type that no document has.</summary>
    public IReadOnlyList<FieldNode> Unmet { get; init; } = [];

    /// <summary>The words that are wanted, and whose absence a good passage may excuse.</summary>
    public IReadOnlyList<QueryTerm> Words => [.. Terms.Where(t => t is { IsWord: true, IsOptional: false })];

    /// <summary>How many of the words a passage may do without if too few have them all.</summary>
    public int Dispensable => Words.Count >= 3 && !Root.Wanted.Any(w => w is AnyPlan) ? Words.Count / 2 : 0;
}
