namespace HgKnowledge.Search.Ranking;

/// <summary>A place where a term of the query stands.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">The character after the last one.</param>
/// <param name="Term">Which term of the query.</param>
/// <param name="First">Position of its first token.</param>
/// <param name="Last">Position of its last token.</param>
/// <param name="IsExact">Whether the accents are as typed.</param>
internal readonly record struct TermMatch(int Start, int End, int Term, int First, int Last, bool IsExact);
