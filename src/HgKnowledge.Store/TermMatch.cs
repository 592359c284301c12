namespace HgKnowledge.Store;

/// <summary>A place where a term of the query stands.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">The character after the last one.</param>
/// <param name="Term">Which term of the query.</param>
internal sealed record TermMatch(int Start, int End, int Term);
