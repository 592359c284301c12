using System.CommandLine;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Export;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Targets;
using Statement = HgKnowledge.Linking.Statement;

namespace HgKnowledge.Cli.Commands;

/// <summary>Lists statements.</summary>
internal sealed class TargetsCommand : HgkCommand
{
    private readonly Option<string?> _document;
    private readonly Option<string?> _indicator;
    private readonly Option<int?> _year;

    public TargetsCommand(Shell shell) : base("targets", shell.Help.Targets, shell)
    {
        Add(_document = new("--doc") { Description = shell.Help.Document, HelpName = "NAME" });
        Add(_indicator = new("--indicator") { Description = shell.Help.Indicator, HelpName = "ID" });
        Add(_year = new("--year") { Description = shell.Help.Year, HelpName = "YYYY" });
    }

    protected override ExitCode Run(Session session)
    {
        var indicator = session.Value(_indicator) is { } typed ? Pick.Thread(session, typed).IndicatorId : null;
        var year = session.Value(_year);
        bool Wanted(Target t) => (indicator is null || t.IndicatorId == indicator)
            && (year is null || (t.Period is { } period && period.From <= year && year <= period.To));
        var documents = Pick.Documents(session, session.Value(_document));
        if (session.Json)
            Json.WriteLines(session.Out, lines => Each(documents, d => KnowledgeExport.Targets(lines, d.Document, d.Targets.Where(Wanted))));
        else
            session.Write(Table(session, documents.SelectMany(Statements).Where(s => Wanted(s.Target))));
        return ExitCode.Ok;
    }

    private static IEnumerable<Statement> Statements(DocumentKnowledge knowledge) =>
        knowledge.Targets.Select((target, index) => new Statement(knowledge.Document, target, index));

    private static TextTable Table(Session session, IEnumerable<Statement> statements)
    {
        var table = new TextTable(session.Messages.TargetHeaders);
        foreach (var s in statements)
            table.Add(Pick.TargetId(s), $"{s.Document.Line(s.Target.Number)}", s.Target.Indicator.Length > 0 ? s.Target.Indicator : s.Target.Label,
                session.Messages.Values.Value(s.Target), session.Messages.Values.Period(s.Target), session.Messages.Words.Status(s.Target.Status));
        return table;
    }

    private static void Each(IEnumerable<DocumentKnowledge> documents, Action<DocumentKnowledge> write)
    {
        foreach (var document in documents)
            write(document);
    }
}
