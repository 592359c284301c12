namespace HgKnowledge.Search.Matching;

/// <summary>What an engine looks up: conditions on token streams.</summary>
public abstract record MatchNode;
