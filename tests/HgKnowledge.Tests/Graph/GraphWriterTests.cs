using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using HgKnowledge.Graph;

namespace HgKnowledge.Tests.Graph;

public sealed class GraphWriterTests
{
    private const string Hostile = "a \"b\" <c> & 'd' \\ | # ; ` [e] {f}\r\ng\u0002 \uFFFE đ";

    private static readonly KnowledgeGraph Graph = new(
        [new GraphNode("indicator:x\"\\ <y>&", NodeKind.Indicator, Hostile), new GraphNode("target:d#1", NodeKind.Target, "trên 75%", "d", 3)],
        [new GraphEdge("target:d#1", "indicator:x\"\\ <y>&", EdgeKind.Measures, "\"|\"")]);

    [Fact]
    public void Every_format_is_found_by_its_name() =>
        Assert.All(GraphWriters.All, writer => Assert.Same(writer, GraphWriters.Find(writer.Format.ToUpperInvariant())));

    [Fact]
    public void GraphMl_reads_back_as_the_same_nodes_and_edges()
    {
        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        var root = XDocument.Parse(Written("graphml")).Root!;
        var ids = root.Descendants(ns + "node").Select(node => node.Attribute("id")!.Value).ToList();
        Assert.Equal(Graph.Nodes.Select(node => node.Id), ids);
        Assert.Equal("a \"b\" <c> & 'd' \\ | # ; ` [e] {f}  g  đ", root.Descendants(ns + "data").First(data => data.Attribute("key")!.Value == "label").Value);
        Assert.Equal(ids[0], root.Descendants(ns + "edge").Single().Attribute("target")!.Value);
        var keys = root.Elements(ns + "key").Select(key => key.Attribute("id")!.Value).ToHashSet();
        Assert.All(root.Descendants(ns + "data"), data => Assert.Contains(data.Attribute("key")!.Value, keys));
    }

    [Fact]
    public void Json_ld_reads_back_and_every_id_it_points_at_is_a_node()
    {
        var root = JsonDocument.Parse(Written("jsonld")).RootElement;
        var nodes = root.GetProperty("@graph").EnumerateArray().ToList();
        var ids = nodes.Select(node => node.GetProperty("@id").GetString()!).ToList();
        Assert.All(ids, id => Assert.True(Uri.IsWellFormedUriString(id, UriKind.Absolute), id));
        Assert.Equal(Hostile, nodes[0].GetProperty("label").GetString());
        Assert.Equal([ids[0]], nodes[1].GetProperty("measures").EnumerateArray().Select(value => value.GetProperty("@id").GetString()));
    }

    [Fact]
    public void Dot_quotes_end_where_they_should()
    {
        var statements = Written("dot").Split('\n')[3..^2];
        Assert.All(statements, line => Assert.Matches(new Regex("""^  "(\\.|[^"\\])*"( -> "(\\.|[^"\\])*")? \[label="(\\.|[^"\\])*"(, shape=\w+)?\];$""", RegexOptions.None, TimeSpan.FromSeconds(1)), line));
        Assert.Contains("""a \"b\" <c> & 'd' \\ |""", statements[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Mermaid_labels_hold_no_sign_that_mermaid_reads()
    {
        var lines = Written("mermaid").Split('\n')[1..^1];
        Assert.All(lines, line => Assert.Matches(new Regex("""^  n\d+(\S{1,2}"[^"<>`|&]*"\S{1,2}| -->\|"[^"<>`|&]*"\| n\d+)$""", RegexOptions.None, TimeSpan.FromSeconds(1)), line));
        Assert.Contains("a #34;b#34; #60;c#62; #38; #39;d#39; #92; #124; #35; #59; #96; #91;e#93; #123;f#125;", lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("dot")]
    [InlineData("mermaid")]
    [InlineData("jsonld")]
    public void A_whole_corpus_is_written_twice_alike(string format)
    {
        var knowledge = SampleKnowledge.Build();
        var graph = GraphBuilder.Build(knowledge, [SampleKnowledge.Finding(knowledge)]);
        Assert.Equal(Written(format, graph), Written(format, GraphBuilder.Build(knowledge, [SampleKnowledge.Finding(knowledge)])));
        Assert.DoesNotContain("\r", Written(format, graph), StringComparison.Ordinal);
    }

    private static string Written(string format) => Written(format, Graph);

    private static string Written(string format, KnowledgeGraph graph)
    {
        using var output = new StringWriter();
        GraphWriters.Find(format)!.Write(graph, output);
        return output.ToString();
    }
}
