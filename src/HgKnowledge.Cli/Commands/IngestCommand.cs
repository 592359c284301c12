using System.CommandLine;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Formats;
using HgKnowledge.Ingestion;
using HgKnowledge.Store;

namespace HgKnowledge.Cli.Commands;

/// <summary>Reads files into the index.</summary>
internal sealed class IngestCommand : HgkCommand
{
    private readonly Argument<string[]> _paths;
    private readonly Option<bool> _strict;
    private readonly Option<bool> _prune;
    private readonly Option<int> _sizeLimit;
    private readonly EngineOption _engine;
    private readonly ReadingChoice _reading;

    public IngestCommand(Shell shell) : base("ingest", shell.Help.Ingest, shell)
    {
        Add(_paths = new("PATH") { Description = shell.Help.IngestPaths, Arity = ArgumentArity.ZeroOrMore });
        Add(_strict = new("--strict") { Description = shell.Help.Strict });
        Add(_prune = new("--prune") { Description = shell.Help.Prune });
        Add(_sizeLimit = new("--max-mb") { Description = shell.Help.MaxMegabytes, HelpName = "N", DefaultValueFactory = _ => 64 });
        Add(_engine = new(shell));
        _reading = new(this, shell.Help);
    }

    protected override ExitCode Run(Session session)
    {
        session.Engine = _engine.Of(session);
        var options = new IngestOptions { SizeLimit = session.Value(_sizeLimit) * 1048576L, Prune = session.Value(_prune), Except = session.IndexFolder };
        var paths = session.Value(_paths) is { Length: > 0 } given ? given : [Path.Combine(Workspace.Home, "corpus")];
        var summary = Ingest(session, session.IndexFolder, paths, options, _reading.Of(session));
        if (summary.AnyRead)
            session.RememberDecisions(paths[0]);
        if (session.Json)
            LedgerOutput.WriteJson(session.Out, summary.Entries);
        var failed = !summary.AnyRead || (session.Value(_strict) && !summary.Complete);
        return failed ? ExitCode.Error : ExitCode.Ok;
    }

    /// <summary>Ingests into that index with progress, warnings and a closing table on the error stream.</summary>
    public static IngestSummary Ingest(Session session, string index, IReadOnlyList<string> paths, IngestOptions options, ReadingOptions? reading = null)
    {
        using var store = SqliteKnowledgeStore.Open(index, session.Engine);
        var progress = new IngestProgress(session.Error, session.RichError, session.Messages);
        var summary = KnowledgeBase.Ingest(store, paths, options, reading ?? new(), progress.Report);
        progress.Finish();
        LedgerOutput.WriteSummary(session, summary, options.Prune);
        return summary;
    }
}
