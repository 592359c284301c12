namespace HgKnowledge.Graph;

/// <summary>The way between two nodes for a person: a node a line, between them how they hang together.</summary>
public static class PathWriter
{
    /// <summary>Writes the nodes from the first to the last.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="graph">The graph of the path.</param>
    /// <param name="from">Where the path begins.</param>
    /// <param name="path">Its edges, as <see cref="KnowledgeGraph.ShortestPath"/> gives them.</param>
    public static void Write(TextWriter writer, KnowledgeGraph graph, GraphNode from, IReadOnlyList<GraphEdge> path)
    {
        writer.WriteLine(Describe(from));
        var node = from;
        foreach (var edge in path)
        {
            var forward = edge.From == node.Id;
            node = graph.Find(forward ? edge.To : edge.From)!;
            var label = GraphText.LabelOf(edge);
            writer.WriteLine(forward ? $"  --{label}--> {Describe(node)}" : $"  <--{label}-- {Describe(node)}");
        }
    }

    private static string Describe(GraphNode node)
    {
        var place = node.Line > 0 ? $"  ({node.Document}:{node.Line})" : "";
        return $"[{GraphText.NameOf(node.Kind)}] {GraphText.Short(node.Label)}{place}";
    }
}
