namespace HgKnowledge.Search;

/// <summary>A value of a facet.</summary>
/// <param name="Value">What to type behind the field's name.</param>
/// <param name="Label">For people.</param>
/// <param name="Count">Passages that have it.</param>
public sealed record FacetValue(string Value, string Label, int Count);
