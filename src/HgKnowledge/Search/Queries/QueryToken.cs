namespace HgKnowledge.Search.Queries;

/// <summary>A piece of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words, without signs.</param>
/// <param name="IsExcluded">Whether '-' stands before it.</param>
/// <param name="IsPrefix">Whether '*' stands behind it.</param>
/// <param name="Distance">The number behind '~'; 0 for '~' alone, null without one.</param>
/// <param name="Field">The field of a condition.</param>
internal sealed record QueryToken(QueryTokenKind Kind, string Text = "", bool IsExcluded = false, bool IsPrefix = false, int? Distance = null, SearchField Field = default);
