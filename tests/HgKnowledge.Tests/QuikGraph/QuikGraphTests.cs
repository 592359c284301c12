using System.Xml;
using HgKnowledge.Graph;
using HgKnowledge.QuikGraph;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.ConnectedComponents;
using QuikGraph.Serialization;

namespace HgKnowledge.Tests.QuikGraph;

public sealed class QuikGraphTests
{
    private static readonly KnowledgeGraph Graph = new(
        [
            new("document:a", NodeKind.Document, "Nghị quyết \"a\" <1>\u0002", "a"), new("target:a#0", NodeKind.Target, "trên 75%", "a", 3),
            new("indicator:x", NodeKind.Indicator, "chỉ số x"), new("target:b#0", NodeKind.Target, "80%", "b", 7), new("body:y", NodeKind.Body, "Sở Y"),
        ],
        [
            new("document:a", "target:a#0", EdgeKind.States), new("target:a#0", "indicator:x", EdgeKind.Measures),
            new("target:b#0", "indicator:x", EdgeKind.Measures), new("target:a#0", "target:b#0", EdgeKind.ConflictsWith, "lower"),
        ]);

    [Fact]
    public void Every_node_is_a_vertex_and_every_edge_a_link_that_both_ends_know()
    {
        var graph = QuikGraphs.Of(Graph);
        Assert.Equal(Graph.Nodes, graph.Vertices.Select(v => v.Node));
        Assert.Equal(Graph.Edges.ToHashSet(), graph.Edges.Select(e => e.Edge).ToHashSet());
        Assert.Equal(2, graph.InDegree(graph.Vertices.Single(v => v.Id == "indicator:x")));
    }

    [Fact]
    public void Connected_components_are_what_hangs_together()
    {
        var algorithm = new ConnectedComponentsAlgorithm<KnowledgeVertex, KnowledgeLink>(QuikGraphs.Undirected(Graph));
        algorithm.Compute();
        Assert.Equal(2, algorithm.ComponentCount);
        Assert.Equal("body:y", algorithm.Components.GroupBy(c => c.Value, c => c.Key.Id).Single(g => g.Count() == 1).Single());
    }

    [Fact]
    public void The_shortest_path_is_as_long_as_the_graphs_own()
    {
        var graph = QuikGraphs.Undirected(Graph);
        var (from, to) = (graph.Vertices.Single(v => v.Id == "document:a"), graph.Vertices.Single(v => v.Id == "target:b#0"));
        Assert.True(graph.ShortestPathsDijkstra(_ => 1, from)(to, out var path));
        Assert.Equal(Graph.ShortestPath(from.Id, to.Id), path.Select(link => link.Edge));
    }

    [Fact]
    public void Its_GraphMl_is_read_back_by_it()
    {
        var read = new BidirectionalGraph<ReadVertex, ReadLink>();
        using (var reader = XmlReader.Create(new StringReader(Written(new QuikGraphMlWriter()))))
            read.DeserializeFromGraphML(reader, id => new ReadVertex(id), (from, to, _) => new ReadLink(from, to));
        Assert.Equal(
            [("document:a", "document", 0), ("target:a#0", "target", 3), ("indicator:x", "indicator", 0), ("target:b#0", "target", 7), ("body:y", "body", 0)],
            read.Vertices.Select(v => (v.Id, v.Kind!, v.Line)));
        Assert.Equal(
            Graph.Edges.Select(e => (e.From, e.To, e.Note)).Order(),
            read.Edges.Select(e => (e.Source.Id, e.Target.Id, e.Note ?? "")).Order());
    }

    [Fact]
    public void Its_Dot_has_a_line_for_every_node_and_edge()
    {
        var dot = Written(new QuikDotWriter());
        Assert.Equal(Graph.Edges.Count, dot.Split("->").Length - 1);
        Assert.All(Graph.Nodes.Skip(1), node => Assert.Contains($"\"{node.Label}\"", dot, StringComparison.Ordinal));
        Assert.Contains("conflictsWith: lower", dot, StringComparison.Ordinal);
    }

    private static string Written(IGraphWriter writer)
    {
        using var output = new StringWriter();
        writer.Write(Graph, output);
        return output.ToString();
    }
}
