namespace HgKnowledge.Search.Matching;

/// <summary>All of these.</summary>
/// <param name="Children">At least one.</param>
public sealed record MatchAll(IReadOnlyList<MatchNode> Children) : MatchNode;
