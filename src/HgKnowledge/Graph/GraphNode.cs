namespace HgKnowledge.Graph;

/// <summary>A node of the knowledge graph.</summary>
/// <param name="Id">Unique and stable for the same documents: kind, ':' and a key, e.g. "indicator:grdp-growth".</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Label">One line for people.</param>
/// <param name="Document">Name of the document it stands in; empty for indicators, bodies and cited documents.</param>
/// <param name="Line">Its line or paragraph there, 0 where it has none.</param>
public sealed record GraphNode(string Id, NodeKind Kind, string Label, string Document = "", int Line = 0);
