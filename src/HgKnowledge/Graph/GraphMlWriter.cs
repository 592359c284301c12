using System.Xml;

namespace HgKnowledge.Graph;

/// <summary>GraphML, as yEd, Gephi and NetworkX read it: ids, and every field as data.</summary>
internal sealed class GraphMlWriter : IGraphWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Type)[] Keys =
    [
        ("kind", "all", "string"), ("label", "node", "string"), ("document", "node", "string"), ("line", "node", "int"), ("note", "edge", "string"),
    ];

    public string Format => "graphml";

    public string Extension => ".graphml";

    public void Write(KnowledgeGraph graph, TextWriter output)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true });
        xml.WriteStartElement("graphml", Namespace);
        foreach (var key in Keys)
            Key(xml, key.Id, key.For, key.Type);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in graph.Nodes)
            Node(xml, node);
        foreach (var edge in graph.Edges)
            Edge(xml, edge);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Key(XmlWriter xml, string id, string element, string type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", element);
        xml.WriteAttributeString("attr.name", id);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void Node(XmlWriter xml, GraphNode node)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", GraphText.Printable(node.Id));
        Data(xml, "kind", GraphText.NameOf(node.Kind));
        Data(xml, "label", node.Label);
        Data(xml, "document", node.Document);
        if (node.Line > 0)
            Data(xml, "line", $"{node.Line}");
        xml.WriteEndElement();
    }

    private static void Edge(XmlWriter xml, GraphEdge edge)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("source", GraphText.Printable(edge.From));
        xml.WriteAttributeString("target", GraphText.Printable(edge.To));
        Data(xml, "kind", GraphText.NameOf(edge.Kind));
        Data(xml, "note", edge.Note);
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string value)
    {
        if (value.Length == 0)
            return;
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(GraphText.Printable(value));
        xml.WriteEndElement();
    }
}
