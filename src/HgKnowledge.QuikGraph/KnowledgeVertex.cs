using System.Xml.Serialization;
using HgKnowledge.Graph;

namespace HgKnowledge.QuikGraph;

/// <summary>A node of the knowledge graph as a vertex; two vertices of one node are equal only if they are the same object.</summary>
/// <param name="node">The node.</param>
public sealed class KnowledgeVertex(GraphNode node)
{
    /// <summary>The node.</summary>
    public GraphNode Node => node;

    /// <summary>Its id.</summary>
    public string Id { get; } = Printable.Of(node.Id);

    /// <summary>What it stands for: "target".</summary>
    [XmlAttribute("kind")]
    public string Kind => Printable.NameOf(node.Kind);

    /// <summary>One line for people.</summary>
    [XmlAttribute("label")]
    public string Label { get; } = Printable.Of(node.Label);

    /// <summary>Name of the document it stands in; empty for what documents share.</summary>
    [XmlAttribute("document")]
    public string Document { get; } = Printable.Of(node.Document);

    /// <summary>Its line there, 0 where it has none.</summary>
    [XmlAttribute("line")]
    public int Line => node.Line;
}
