namespace HgKnowledge.Graph;

/// <summary>A directed edge of the knowledge graph.</summary>
/// <param name="From">Id of the node it leaves.</param>
/// <param name="To">Id of the node it enters.</param>
/// <param name="Kind">The relation.</param>
/// <param name="Note">What qualifies it: role, relation or verdict; empty if nothing does.</param>
public sealed record GraphEdge(string From, string To, EdgeKind Kind, string Note = "");
