using HgKnowledge.Search.Queries;
using HgKnowledge.Storage;

namespace HgKnowledge.Search;

/// <summary>The answer to a query.</summary>
/// <param name="Hits">The passages, best first.</param>
/// <param name="Total">How many passages match in full, those of two formats of one document once where they were counted for facets; at least so many if <paramref name="IsCounted"/> is false.</param>
/// <param name="IsCounted">Whether all matches were counted.</param>
/// <param name="Facets">Empty unless asked for.</param>
public sealed record SearchAnswer(IReadOnlyList<PassageHit> Hits, int Total, bool IsCounted, IReadOnlyList<Facet> Facets)
{
    /// <summary>Conditions that nothing in the index satisfies, such as a type that no document has.</summary>
    public IReadOnlyList<FieldNode> Unmet { get; init; } = [];

    /// <summary>The answer to a query that asks for nothing.</summary>
    public static SearchAnswer Empty { get; } = new([], 0, true, []);
}
