using HgKnowledge.Graph;
using QuikGraph.Graphviz;

namespace HgKnowledge.QuikGraph;

/// <summary>DOT as QuikGraph writes it for Graphviz; its nodes are numbered.</summary>
public sealed class QuikDotWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "quikgraph-dot";

    /// <inheritdoc/>
    public string Extension => ".dot";

    /// <inheritdoc/>
    public void Write(KnowledgeGraph graph, TextWriter output)
    {
        var dot = QuikGraphs.Filled(graph).ToGraphviz(algorithm =>
        {
            algorithm.FormatVertex += (_, arguments) => arguments.VertexFormat.Label = arguments.Vertex.Label;
            algorithm.FormatEdge += (_, arguments) => arguments.EdgeFormat.Label.Value = arguments.Edge.Note.Length == 0 ? arguments.Edge.Kind : $"{arguments.Edge.Kind}: {arguments.Edge.Note}";
        });
        output.Write(dot.ReplaceLineEndings("\n"));
        output.Write('\n');
    }
}
