using System.CommandLine;
using HgKnowledge.Cli.Input;
using HgKnowledge.Graph;

namespace HgKnowledge.Cli.Commands;

/// <summary>Writes the knowledge graph, a part of it, or the way between two of its nodes.</summary>
internal sealed class GraphCommand : HgkCommand
{
    private readonly Option<string?> _format;
    private readonly Option<string?> _around;
    private readonly Option<int> _hops;
    private readonly Option<string[]> _path;

    public GraphCommand(Shell shell) : base("graph", shell.Help.Graph, shell)
    {
        var formats = OptionalParts.GraphWriters.Select(w => w.Format).ToArray();
        Add(_format = new Option<string?>("--format") { Description = shell.Help.GraphFormat, HelpName = string.Join('|', formats) }.AcceptOnlyFromAmong(formats));
        Add(_around = new("--around") { Description = shell.Help.Around, HelpName = "ID" });
        Add(_hops = new("--hops") { Description = shell.Help.Hops, HelpName = "N", DefaultValueFactory = _ => 1 });
        Add(_path = new("--path") { Description = shell.Help.Path, HelpName = "A B", Arity = new(2, 2), AllowMultipleArgumentsPerToken = true });
    }

    protected override ExitCode Run(Session session)
    {
        var graph = GraphBuilder.Build(session.Knowledge, session.Findings);
        if (session.Value(_path) is [var from, var to])
            return WritePath(session, graph, Pick.Node(session, graph, from), Pick.Node(session, graph, to));
        if (session.Value(_around) is { } around)
            graph = graph.Neighbourhood(Pick.Node(session, graph, around).Id, session.Value(_hops));
        Write(session, graph);
        return ExitCode.Ok;
    }

    private ExitCode WritePath(Session session, KnowledgeGraph graph, GraphNode from, GraphNode to)
    {
        if (graph.ShortestPath(from.Id, to.Id) is not { } path)
            throw new UserException(session.Messages.NoPath(from.Label, to.Label));
        var nodes = path.SelectMany(e => new[] { e.From, e.To }).Append(from.Id).ToHashSet(StringComparer.Ordinal);
        if (session.Json || session.Value(_format) is not null)
            Write(session, graph.Where(n => nodes.Contains(n.Id)));
        else
            PathWriter.Write(session.Out, graph, from, path);
        return ExitCode.Ok;
    }

    private void Write(Session session, KnowledgeGraph graph) =>
        Writer(session.Value(_format) ?? (session.Json ? "jsonld" : OptionalParts.GraphWriters[0].Format)).Write(graph, session.Out);

    private static IGraphWriter Writer(string format) => OptionalParts.GraphWriters.First(writer => string.Equals(writer.Format, format, StringComparison.OrdinalIgnoreCase));
}
