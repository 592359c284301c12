namespace HgKnowledge.Search;

/// <summary>A property by which answers can be narrowed down, with its values.</summary>
/// <param name="Name">"type", "issuer", "term", "year", "indicator", "body" or "kind".</param>
/// <param name="Values">The most frequent first.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetValue> Values);
