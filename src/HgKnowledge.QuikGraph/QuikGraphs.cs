using HgKnowledge.Graph;
using QuikGraph;

namespace HgKnowledge.QuikGraph;

/// <summary>Hands the knowledge graph to QuikGraph, for its algorithms.</summary>
public static class QuikGraphs
{
    /// <summary>The graph with all nodes and all edges; two nodes may have several edges between them.</summary>
    public static IBidirectionalGraph<KnowledgeVertex, KnowledgeLink> Of(KnowledgeGraph graph) => Filled(graph);

    /// <summary>The same graph, whose edges can be followed both ways: for paths and components.</summary>
    public static IUndirectedGraph<KnowledgeVertex, KnowledgeLink> Undirected(KnowledgeGraph graph)
    {
        var undirected = new UndirectedGraph<KnowledgeVertex, KnowledgeLink>();
        var directed = Filled(graph);
        undirected.AddVertexRange(directed.Vertices);
        undirected.AddEdgeRange(directed.Edges);
        return undirected;
    }

    internal static BidirectionalGraph<KnowledgeVertex, KnowledgeLink> Filled(KnowledgeGraph graph)
    {
        var vertices = graph.Nodes.ToDictionary(node => node.Id, node => new KnowledgeVertex(node), StringComparer.Ordinal);
        var filled = new BidirectionalGraph<KnowledgeVertex, KnowledgeLink>();
        filled.AddVertexRange(graph.Nodes.Select(node => vertices[node.Id]));
        filled.AddEdgeRange(graph.Edges.Select(edge => new KnowledgeLink(edge, vertices[edge.From], vertices[edge.To])));
        return filled;
    }
}
