using System.Text.Encodings.Web;
using System.Text.Json;

namespace HgKnowledge.Graph;

/// <summary>JSON-LD: every node an object, every edge a property whose values are ids.</summary>
/// <remarks>An edge's note has no place in a plain triple and is left out.</remarks>
internal sealed class JsonLdWriter : IGraphWriter
{
    private const string Vocabulary = "urn:hgknowledge:";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Format => "jsonld";

    public string Extension => ".jsonld";

    public void Write(KnowledgeGraph graph, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            Context(json);
            json.WriteStartArray("@graph");
            foreach (var node in graph.Nodes)
                Node(json, graph, node);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write(System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
        output.Write('\n');
    }

    private static void Context(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteString("@vocab", Vocabulary);
        json.WriteString("label", "http://www.w3.org/2000/01/rdf-schema#label");
        json.WriteEndObject();
    }

    private static void Node(Utf8JsonWriter json, KnowledgeGraph graph, GraphNode node)
    {
        json.WriteStartObject();
        json.WriteString("@id", Iri(node.Id));
        json.WriteString("@type", node.Kind.ToString());
        json.WriteString("label", node.Label);
        if (node.Document.Length > 0)
            json.WriteString("file", node.Document);
        if (node.Line > 0)
            json.WriteNumber("line", node.Line);
        foreach (var edges in graph.EdgesAt(node.Id).Where(edge => edge.From == node.Id).GroupBy(edge => edge.Kind))
            Property(json, GraphText.NameOf(edges.Key), edges.Select(edge => edge.To).Distinct(StringComparer.Ordinal));
        json.WriteEndObject();
    }

    private static void Property(Utf8JsonWriter json, string name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStartObject();
            json.WriteString("@id", Iri(id));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Iri(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return $"{Vocabulary}{id[..colon]}:{Uri.EscapeDataString(id[(colon + 1)..])}";
    }
}
