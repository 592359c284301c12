using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Trails;
using HgKnowledge.Rules;

namespace HgKnowledge.Graph;

/// <summary>Makes the knowledge graph of linked knowledge and its findings.</summary>
public sealed class GraphBuilder
{
    private readonly Dictionary<string, GraphNode> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<GraphEdge> _seen = [];
    private readonly List<GraphEdge> _edges = [];

    private readonly BodyScope _bodies;

    private GraphBuilder(Knowledge knowledge) => _bodies = new BodyScope(knowledge);

    /// <summary>The graph of all documents, and of the findings where two statements disagree.</summary>
    public static KnowledgeGraph Build(Knowledge knowledge, IReadOnlyList<Finding> findings)
    {
        var builder = new GraphBuilder(knowledge);
        foreach (var document in knowledge.Documents)
            builder.Outline(document.Document);
        foreach (var document in knowledge.Documents)
        {
            builder.Targets(document);
            builder.Tasks(document);
            builder.References(document);
        }
        foreach (var trail in knowledge.Trails)
            builder.Fulfilled(trail);
        foreach (var finding in findings)
            builder.Conflicts(knowledge, finding);
        return new KnowledgeGraph([.. builder._nodes.Values], builder._edges);
    }

    private void Outline(Document document)
    {
        Node(new GraphNode(GraphId.Document(document.Name), NodeKind.Document, document.Meta.Title ?? document.Name, document.Name));
        foreach (var node in document.Outline)
        {
            var line = document.Blocks[node.Block].Lines.First;
            var id = Node(new GraphNode(GraphId.Section(document.Name, node.Index), NodeKind.Section, $"{node.Marker} {node.Title}".Trim(), document.Name, line));
            Edge(Place(document, node.Parent), id, EdgeKind.Contains);
        }
    }

    private void Targets(DocumentKnowledge knowledge)
    {
        var document = knowledge.Document;
        for (var i = 0; i < knowledge.Targets.Count; i++)
        {
            var target = knowledge.Targets[i];
            var id = Node(new GraphNode(GraphId.Target(document.Name, i), NodeKind.Target, document.Quote(target), document.Name, document.Line(target.Number)));
            Edge(Place(document, document.Blocks[target.Evidence.Block].Node), id, EdgeKind.States);
            if (target.IndicatorId.Length > 0)
                Edge(id, Node(new GraphNode(GraphId.Indicator(target.IndicatorId), NodeKind.Indicator, target.Indicator)), EdgeKind.Measures);
        }
    }

    private void Tasks(DocumentKnowledge knowledge)
    {
        var document = knowledge.Document;
        for (var i = 0; i < knowledge.Tasks.Count; i++)
        {
            var task = knowledge.Tasks[i];
            var id = Node(new GraphNode(GraphId.Task(document.Name, i), NodeKind.Task, task.Title, document.Name, document.Line(task.Evidence)));
            Edge(Place(document, document.Blocks[task.Evidence.Block].Node), id, EdgeKind.Contains);
            foreach (var body in task.Lead)
                Edge(id, Body(document, body), EdgeKind.Assigns, "lead");
            foreach (var body in task.Cooperation)
                Edge(id, Body(document, body), EdgeKind.Assigns, "cooperation");
        }
    }

    private void References(DocumentKnowledge knowledge)
    {
        for (var i = 0; i < knowledge.References.Count; i++)
        {
            var reference = knowledge.References[i];
            var full = CitedKey.Full(knowledge, i);
            if (full.Self || full.Form == ReferenceForm.Bare)
                continue;
            var cited = Cited(knowledge, full);
            Edge(GraphId.Document(knowledge.Document.Name), cited, KindOf(reference.Relation), NoteOf(reference.Relation));
            if (reference is { Relation: Relation.Issued, Target: not null })
                Fulfilled(knowledge, reference, cited);
        }
    }

    // A document that the citing one announced and that has since come into the corpus is what the task around it asked for.
    private void Fulfilled(DocumentKnowledge knowledge, Reference reference, string issued)
    {
        for (var i = 0; i < knowledge.Tasks.Count; i++)
            if (knowledge.Tasks[i].Evidence.Overlaps(reference.Evidence))
                Edge(issued, GraphId.Task(knowledge.Document.Name, i), EdgeKind.Fulfils);
    }

    private void Fulfilled(Trail trail)
    {
        if (trail.Match?.Issued is not { } issued || Fulfilling(issued) is not { } id)
            return;
        foreach (var plan in trail.Plans.Where(plan => plan.Task >= 0))
            Edge(id, GraphId.Task(plan.Source.Document.Name, plan.Task), EdgeKind.Fulfils);
    }

    private string? Fulfilling(Issued issued)
    {
        if (issued.Document is { } document)
            return GraphId.Document(document.Document.Name);
        return issued.Mentions is [var mention, ..] ? Cited(mention.Citing, mention.Reference) : null;
    }

    private string Cited(DocumentKnowledge knowledge, Reference full)
    {
        if (full.Target is { } name && _nodes.ContainsKey(GraphId.Document(name)))
            return GraphId.Document(name);
        var id = GraphId.Cited(CitedKey.Of(knowledge, full));
        return Node(full.Symbol is { } symbol
            ? new GraphNode(id, NodeKind.KnownDocument, $"{full.Type} {symbol}")
            : new GraphNode(id, NodeKind.UnresolvedReference, knowledge.Document.Quote(full.Evidence)));
    }

    private void Conflicts(Knowledge knowledge, Finding finding)
    {
        var targets = finding.Members.SelectMany(member => TargetsOf(knowledge, finding, member).Select(id => (member.Camp, Id: id))).ToList();
        foreach (var (camp, id) in targets)
            foreach (var other in targets)
                if (string.CompareOrdinal(camp, other.Camp) < 0)
                    Edge(id, other.Id, EdgeKind.ConflictsWith, finding.Verdict);
    }

    private static IEnumerable<string> TargetsOf(Knowledge knowledge, Finding finding, Member member)
    {
        if (member.Camp.Length == 0 || knowledge.Find(member.Document) is not { } document)
            yield break;
        for (var i = 0; i < document.Targets.Count; i++)
            if (document.Targets[i].Evidence == member.Evidence && (finding.IndicatorId ?? document.Targets[i].IndicatorId) == document.Targets[i].IndicatorId)
                yield return GraphId.Target(member.Document, i);
    }

    private string Body(Document document, string body)
    {
        var name = _bodies.Of(document, body);
        return Node(new GraphNode(GraphId.Body(name), NodeKind.Body, name));
    }

    private static string Place(Document document, int node) =>
        node < 0 ? GraphId.Document(document.Name) : GraphId.Section(document.Name, node);

    private static EdgeKind KindOf(Relation relation) => relation switch
    {
        Relation.Implements => EdgeKind.Implements,
        Relation.Replaces => EdgeKind.Replaces,
        _ => EdgeKind.Cites,
    };

    private static string NoteOf(Relation relation) =>
        relation is Relation.Cites or Relation.Implements or Relation.Replaces ? "" : relation.ToString().ToLowerInvariant();

    private string Node(GraphNode node)
    {
        _nodes.TryAdd(node.Id, node);
        return node.Id;
    }

    private void Edge(string from, string to, EdgeKind kind, string note = "")
    {
        var edge = new GraphEdge(from, to, kind, note);
        if (_seen.Add(edge))
            _edges.Add(edge);
    }
}
