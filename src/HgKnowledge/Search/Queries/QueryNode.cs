namespace HgKnowledge.Search.Queries;

/// <summary>A part of what was asked for. The tree says what is meant; each engine says how it is looked up.</summary>
public abstract record QueryNode;
