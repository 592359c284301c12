namespace HgKnowledge.Search.Matching;

/// <summary>The wanted without the unwanted.</summary>
/// <param name="Wanted">What a passage has.</param>
/// <param name="Unwanted">What it has not.</param>
public sealed record MatchExcept(MatchNode Wanted, MatchNode Unwanted) : MatchNode;
