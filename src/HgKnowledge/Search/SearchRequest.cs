namespace HgKnowledge.Search;

/// <summary>What to look for.</summary>
/// <param name="Query">In the query language (<see cref="Queries.QueryParser"/>).</param>
public sealed record SearchRequest(string Query)
{
    /// <summary>The most passages to return.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>Whether all matches are counted and grouped by their properties.</summary>
    public bool WithFacets { get; init; }

    /// <summary>A passage whose like is wanted: document and line; null without one. The query then narrows down.</summary>
    public (string Document, int Line)? Like { get; init; }
}
