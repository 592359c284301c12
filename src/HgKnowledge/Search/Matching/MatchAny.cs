namespace HgKnowledge.Search.Matching;

/// <summary>At least one of these; without any, nothing matches.</summary>
/// <param name="Children">The alternatives.</param>
public sealed record MatchAny(IReadOnlyList<MatchNode> Children) : MatchNode;
