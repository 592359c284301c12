namespace HgKnowledge.Search.Queries;

/// <summary>What a passage must not have.</summary>
/// <param name="Child">The unwanted.</param>
public sealed record NotNode(QueryNode Child) : QueryNode;
