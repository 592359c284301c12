using System.CommandLine;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Export;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;

namespace HgKnowledge.Cli.Commands;

/// <summary>Lists citations.</summary>
internal sealed class RefsCommand : HgkCommand
{
    private readonly Option<string?> _document;
    private readonly Option<string?> _symbol;
    private readonly Option<bool> _unresolved;

    public RefsCommand(Shell shell) : base("refs", shell.Help.Refs, shell)
    {
        Add(_document = new("--doc") { Description = shell.Help.Document, HelpName = "NAME" });
        Add(_symbol = new("--symbol") { Description = shell.Help.Symbol, HelpName = "SYMBOL" });
        Add(_unresolved = new("--unresolved") { Description = shell.Help.Unresolved });
    }

    protected override ExitCode Run(Session session)
    {
        var symbol = session.Value(_symbol);
        var unresolved = session.Value(_unresolved);
        bool Wanted(Reference r) => (symbol is null || (r.Symbol is { } s && Words.Mentions(s, symbol)))
            && (!unresolved || (r.Target is null && !r.Self && r.Antecedent < 0));
        var documents = Pick.Documents(session, session.Value(_document));
        if (session.Json)
            Json.WriteLines(session.Out, lines =>
            {
                foreach (var d in documents)
                    KnowledgeExport.References(lines, d, d.References.Where(Wanted));
            });
        else
            session.Write(Table(session, documents, Wanted));
        return ExitCode.Ok;
    }

    private static TextTable Table(Session session, IReadOnlyList<DocumentKnowledge> documents, Func<Reference, bool> wanted)
    {
        var table = new TextTable(session.Messages.ReferenceHeaders);
        foreach (var (document, reference) in documents.SelectMany(d => d.References.Where(wanted).Select(r => (d.Document, r))))
            table.Add($"{document.Name}:{document.Line(reference.Evidence)}", document.Quote(reference.Evidence),
                session.Messages.Words.RelationOf(reference.Relation), reference.Self ? document.Name : reference.Target, string.Join("; ", reference.Anomalies));
        return table;
    }
}
