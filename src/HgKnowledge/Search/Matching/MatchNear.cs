namespace HgKnowledge.Search.Matching;

/// <summary>Token sequences with at most so many other tokens between the first and the last of them, in any order.</summary>
/// <param name="Field">The stream.</param>
/// <param name="Parts">Two or more sequences.</param>
/// <param name="Distance">Tokens between them.</param>
public sealed record MatchNear(TokenField Field, IReadOnlyList<IReadOnlyList<string>> Parts, int Distance) : MatchNode;
