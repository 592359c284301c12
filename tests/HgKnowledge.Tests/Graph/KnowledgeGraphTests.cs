using HgKnowledge.Graph;

namespace HgKnowledge.Tests.Graph;

public sealed class KnowledgeGraphTests
{
    private static readonly KnowledgeGraph Graph = Build();

    [Theory]
    [InlineData("document:2020/báo cáo.txt", EdgeKind.Contains, "section:2020/báo cáo.txt#0", "")]
    [InlineData("section:2020/báo cáo.txt#0", EdgeKind.States, "target:2020/báo cáo.txt#0", "")]
    [InlineData("target:2020/báo cáo.txt#0", EdgeKind.Measures, "indicator:xa-ntm", "")]
    [InlineData("task:2021/chương trình.md#0", EdgeKind.Assigns, "body:sở y tế", "lead")]
    [InlineData("task:2021/chương trình.md#0", EdgeKind.Assigns, "body:sở tài chính", "cooperation")]
    [InlineData("document:2021/chương trình.md", EdgeKind.Implements, "document:2020/báo cáo.txt", "")]
    [InlineData("document:2021/chương trình.md", EdgeKind.Cites, "cited:nghị quyết 13-nq/tw (khóa 13)", "basis")]
    [InlineData("document:2021/chương trình.md", EdgeKind.Cites, "cited:nghị quyết 13-nq/tw (khóa 13)", "reviews")]
    [InlineData("target:2020/báo cáo.txt#0", EdgeKind.ConflictsWith, "target:2021/chương trình.md#0", "raised")]
    public void The_documents_give_rise_to_the_edge(string from, EdgeKind kind, string to, string note) =>
        Assert.Contains(new GraphEdge(from, to, kind, note), Graph.Edges);

    [Fact]
    public void A_short_form_adds_no_document_of_its_own() =>
        Assert.Single(Graph.Nodes, node => node.Kind is NodeKind.KnownDocument or NodeKind.UnresolvedReference);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 3)]
    [InlineData(2, 5)]
    public void A_neighbourhood_has_the_nodes_within_its_hops(int hops, int nodes)
    {
        var part = Graph.Neighbourhood("indicator:xa-ntm", hops);
        Assert.Equal(nodes, part.Nodes.Count);
        Assert.All(part.Edges, edge => Assert.True(part.Find(edge.From) is not null && part.Find(edge.To) is not null));
    }

    [Fact]
    public void A_shortest_path_follows_edges_in_both_directions()
    {
        var path = Graph.ShortestPath("indicator:grdp-growth", "target:2021/chương trình.md#0");
        Assert.NotNull(path);
        Assert.Equal([EdgeKind.Measures, EdgeKind.States, EdgeKind.States, EdgeKind.ConflictsWith], path.Select(edge => edge.Kind));
    }

    [Fact]
    public void There_is_no_path_to_a_node_that_is_not_there() =>
        Assert.Null(Graph.ShortestPath("indicator:xa-ntm", "indicator:none"));

    [Fact]
    public void A_node_is_no_step_away_from_itself() =>
        Assert.Empty(Graph.ShortestPath("indicator:xa-ntm", "indicator:xa-ntm")!);

    private static KnowledgeGraph Build()
    {
        var knowledge = SampleKnowledge.Build();
        return GraphBuilder.Build(knowledge, [SampleKnowledge.Finding(knowledge)]);
    }
}
