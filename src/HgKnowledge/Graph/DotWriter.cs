namespace HgKnowledge.Graph;

/// <summary>DOT, for Graphviz.</summary>
internal sealed class DotWriter : IGraphWriter
{
    public string Format => "dot";

    public string Extension => ".dot";

    public void Write(KnowledgeGraph graph, TextWriter output)
    {
        output.Write("digraph knowledge {\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n");
        foreach (var node in graph.Nodes)
            output.Write($"  {Quoted(node.Id)} [label={Quoted(GraphText.Short(node.Label))}, shape={Shape(node.Kind)}];\n");
        foreach (var edge in graph.Edges)
            output.Write($"  {Quoted(edge.From)} -> {Quoted(edge.To)} [label={Quoted(GraphText.LabelOf(edge))}];\n");
        output.Write("}\n");
    }

    private static string Quoted(string text) =>
        $"\"{GraphText.Printable(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Shape(NodeKind kind) => kind switch
    {
        NodeKind.Document => "folder",
        NodeKind.Section => "box",
        NodeKind.Target => "note",
        NodeKind.Indicator => "ellipse",
        NodeKind.Task => "component",
        NodeKind.Body => "house",
        _ => "tab",
    };
}
