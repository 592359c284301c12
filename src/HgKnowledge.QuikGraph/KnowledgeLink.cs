using System.Xml.Serialization;
using HgKnowledge.Graph;
using QuikGraph;

namespace HgKnowledge.QuikGraph;

/// <summary>An edge of the knowledge graph between vertices.</summary>
/// <param name="edge">The edge.</param>
/// <param name="source">The vertex it leaves.</param>
/// <param name="target">The vertex it enters.</param>
public sealed class KnowledgeLink(GraphEdge edge, KnowledgeVertex source, KnowledgeVertex target) : Edge<KnowledgeVertex>(source, target)
{
    /// <summary>The edge.</summary>
    public GraphEdge Edge => edge;

    /// <summary>The relation: "measures".</summary>
    [XmlAttribute("kind")]
    public string Kind => Printable.NameOf(edge.Kind);

    /// <summary>What qualifies it; empty if nothing does.</summary>
    [XmlAttribute("note")]
    public string Note { get; } = Printable.Of(edge.Note);
}
