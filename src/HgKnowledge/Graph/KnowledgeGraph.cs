namespace HgKnowledge.Graph;

/// <summary>The knowledge of all documents as nodes and edges. Queries follow edges in both directions.</summary>
public sealed class KnowledgeGraph
{
    private readonly Dictionary<string, int> _index;
    private readonly List<int>[] _edgesAt;

    /// <summary>A graph of nodes with distinct ids and edges between them.</summary>
    /// <exception cref="ArgumentException">Two nodes share an id.</exception>
    /// <exception cref="KeyNotFoundException">An edge names a node that is not there.</exception>
    public KnowledgeGraph(IReadOnlyList<GraphNode> nodes, IReadOnlyList<GraphEdge> edges)
    {
        Nodes = nodes;
        Edges = edges;
        _index = nodes.Select((node, i) => (node.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        _edgesAt = [.. nodes.Select(_ => new List<int>())];
        for (var i = 0; i < edges.Count; i++)
        {
            _edgesAt[_index[edges[i].From]].Add(i);
            if (edges[i].To != edges[i].From)
                _edgesAt[_index[edges[i].To]].Add(i);
        }
    }

    /// <summary>All nodes, document by document, then what the documents share.</summary>
    public IReadOnlyList<GraphNode> Nodes { get; }

    /// <summary>All edges, in the order in which the documents give rise to them.</summary>
    public IReadOnlyList<GraphEdge> Edges { get; }

    /// <summary>The node of that id, or null.</summary>
    public GraphNode? Find(string id) => _index.TryGetValue(id, out var i) ? Nodes[i] : null;

    /// <summary>The edges that enter or leave the node; none if there is no such node.</summary>
    public IEnumerable<GraphEdge> EdgesAt(string id) =>
        _index.TryGetValue(id, out var i) ? _edgesAt[i].Select(edge => Edges[edge]) : [];

    /// <summary>The part of the graph whose nodes satisfy the condition.</summary>
    public KnowledgeGraph Where(Func<GraphNode, bool> condition)
    {
        var nodes = Nodes.Where(condition).ToList();
        var kept = nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        return new KnowledgeGraph(nodes, [.. Edges.Where(edge => kept.Contains(edge.From) && kept.Contains(edge.To))]);
    }

    /// <summary>The node and all nodes at most so many edges away; empty if there is no such node.</summary>
    public KnowledgeGraph Neighbourhood(string id, int hops)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        List<string> border = Find(id) is null ? [] : [id];
        reached.UnionWith(border);
        for (var hop = 0; hop < hops && border.Count > 0; hop++)
            border = [.. border.SelectMany(Neighbours).Where(reached.Add)];
        return Where(node => reached.Contains(node.Id));
    }

    /// <summary>A shortest chain of edges between the two nodes: empty from a node to itself, null if there is none.</summary>
    public IReadOnlyList<GraphEdge>? ShortestPath(string from, string to)
    {
        if (Find(from) is null || Find(to) is null)
            return null;
        var cameBy = new Dictionary<string, GraphEdge?>(StringComparer.Ordinal) { [from] = null };
        var queue = new Queue<string>([from]);
        while (queue.TryDequeue(out var node) && node != to)
            foreach (var edge in EdgesAt(node))
                if (cameBy.TryAdd(Other(edge, node), edge))
                    queue.Enqueue(Other(edge, node));
        return cameBy.ContainsKey(to) ? Chain(cameBy, to) : null;
    }

    private static List<GraphEdge> Chain(Dictionary<string, GraphEdge?> cameBy, string to)
    {
        var path = new List<GraphEdge>();
        for (var node = to; cameBy[node] is { } edge; node = Other(edge, node))
            path.Add(edge);
        path.Reverse();
        return path;
    }

    private IEnumerable<string> Neighbours(string id) => EdgesAt(id).Select(edge => Other(edge, id));

    private static string Other(GraphEdge edge, string id) => edge.From == id ? edge.To : edge.From;
}
