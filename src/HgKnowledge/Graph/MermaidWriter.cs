using System.Text;

namespace HgKnowledge.Graph;

/// <summary>Mermaid, which GitHub and many Markdown viewers draw in place.</summary>
internal sealed class MermaidWriter : IGraphWriter
{
    public string Format => "mermaid";

    public string Extension => ".mmd";

    public void Write(KnowledgeGraph graph, TextWriter output)
    {
        var names = graph.Nodes.Select((node, i) => (node.Id, Name: $"n{i}")).ToDictionary(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);
        output.Write("flowchart LR\n");
        foreach (var node in graph.Nodes)
        {
            var (open, close) = Shape(node.Kind);
            output.Write($"  {names[node.Id]}{open}\"{Escaped(GraphText.Short(node.Label))}\"{close}\n");
        }
        foreach (var edge in graph.Edges)
            output.Write($"  {names[edge.From]} -->|\"{Escaped(GraphText.LabelOf(edge))}\"| {names[edge.To]}\n");
    }

    // Mermaid reads quotes, angle brackets, backticks and its own entity sign inside a quoted label, so they go as entities;
    // letters, digits, spaces and plain punctuation mean themselves.
    private static string Escaped(string label)
    {
        var builder = new StringBuilder(label.Length);
        foreach (var rune in label.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.' or '-' or '/' or '(' or ')' or ':' or '%' || rune.Value > 0x7f)
                builder.Append(rune.ToString());
            else
                builder.Append($"#{rune.Value};");
        return builder.ToString();
    }

    private static (string Open, string Close) Shape(NodeKind kind) => kind switch
    {
        NodeKind.Document => ("[[", "]]"),
        NodeKind.Indicator => ("([", "])"),
        NodeKind.Body => ("{{", "}}"),
        NodeKind.Task => ("(", ")"),
        NodeKind.KnownDocument or NodeKind.UnresolvedReference => ("[/", "/]"),
        _ => ("[", "]"),
    };
}
