using HgKnowledge.Extraction;
using HgKnowledge.Graph;
using HgKnowledge.Linking;
using HgKnowledge.Rules;

namespace HgKnowledge.Cli.Input;

/// <summary>What a command was asked to show.</summary>
internal static class Pick
{
    /// <summary>The document of that name, symbol or title.</summary>
    public static DocumentKnowledge Document(Session session, string typed)
    {
        var documents = session.Knowledge.Documents;
        return documents.FirstOrDefault(d => string.Equals(d.Document.Meta.Symbol, typed, StringComparison.OrdinalIgnoreCase))
            ?? new Lookup<DocumentKnowledge>(documents, d => d.Document.Name, d => d.Document.Meta.Title ?? "").One(typed, session.Messages);
    }

    /// <summary>All documents, or the one asked for.</summary>
    public static IReadOnlyList<DocumentKnowledge> Documents(Session session, string? typed) =>
        typed is null ? session.Knowledge.Documents : [Document(session, typed)];

    /// <summary>The thread of that indicator id or name.</summary>
    public static IndicatorThread Thread(Session session, string typed) =>
        new Lookup<IndicatorThread>(session.Knowledge.Threads, t => t.IndicatorId, t => t.Indicator).One(typed, session.Messages);

    /// <summary>The finding of that id.</summary>
    public static Finding Finding(Session session, string typed) =>
        new Lookup<Finding>(session.Findings, f => f.Id, _ => "").One(typed, session.Messages);

    /// <summary>The statement "document#number", as <see cref="TargetId"/> writes it.</summary>
    public static Statement Target(Session session, string typed)
    {
        var split = typed.LastIndexOf('#');
        if (split < 0 || !int.TryParse(typed.AsSpan(split + 1), out var number))
            throw new UserException(session.Messages.TargetIdForm(typed));
        var knowledge = Document(session, typed[..split]);
        return number >= 0 && number < knowledge.Targets.Count
            ? new(knowledge.Document, knowledge.Targets[number], number)
            : throw new UserException(session.Messages.NoSuchTarget(knowledge.Document.Name, knowledge.Targets.Count));
    }

    /// <summary>The node of that graph id, or the document, indicator, body or cited document of that name.</summary>
    public static GraphNode Node(Session session, KnowledgeGraph graph, string typed) =>
        graph.Find(typed) ?? new Lookup<GraphNode>(
            [.. graph.Nodes.Where(n => n.Kind is not (NodeKind.Section or NodeKind.Target or NodeKind.Task))],
            n => n.Id[(n.Id.IndexOf(':') + 1)..], n => n.Label).One(typed, session.Messages);

    /// <summary>How a statement is called on the command line: its document and its position there, as in the graph.</summary>
    public static string TargetId(Statement statement) => $"{statement.Document.Name}#{statement.Index}";
}
