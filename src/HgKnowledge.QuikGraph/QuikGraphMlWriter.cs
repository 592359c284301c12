using System.Globalization;
using System.Xml;
using HgKnowledge.Graph;
using QuikGraph;
using QuikGraph.Serialization;

namespace HgKnowledge.QuikGraph;

/// <summary>GraphML as QuikGraph writes and reads it.</summary>
public sealed class QuikGraphMlWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "quikgraph-graphml";

    /// <inheritdoc/>
    public string Extension => ".graphml";

    /// <inheritdoc/>
    public void Write(KnowledgeGraph graph, TextWriter output)
    {
        var count = 0;
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true });
        QuikGraphs.Filled(graph).SerializeToGraphML<KnowledgeVertex, KnowledgeLink, BidirectionalGraph<KnowledgeVertex, KnowledgeLink>>(
            xml, vertex => vertex.Id, _ => string.Create(CultureInfo.InvariantCulture, $"e{count++}"));
    }
}
