namespace HgKnowledge.Search.Ranking;

/// <summary>A token of a passage that a query is looking for.</summary>
/// <param name="Position">Its number among the tokens of the passage.</param>
/// <param name="Start">First character.</param>
/// <param name="End">The character after the last one.</param>
/// <param name="Folded">Which of the wanted folded forms it has.</param>
/// <param name="Exact">Which of the wanted exact forms it has; -1 for another one.</param>
internal readonly record struct Occurrence(int Position, int Start, int End, int Folded, int Exact);
