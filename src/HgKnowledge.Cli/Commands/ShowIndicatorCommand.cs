using System.CommandLine;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Export;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;

namespace HgKnowledge.Cli.Commands;

/// <summary>Shows the thread of an indicator: who stated which value for when.</summary>
internal sealed class ShowIndicatorCommand : HgkCommand
{
    private readonly Argument<string> _id;

    public ShowIndicatorCommand(Shell shell) : base("indicator", shell.Help.ShowIndicator, shell) =>
        Add(_id = new("ID") { Description = shell.Help.IndicatorId });

    protected override ExitCode Run(Session session)
    {
        var thread = Pick.Thread(session, session.Value(_id)!);
        if (session.Json)
            Json.WriteLines(session.Out, lines =>
            {
                foreach (var statement in thread.Statements)
                    KnowledgeExport.Targets(lines, statement.Document, [statement.Target]);
            });
        else
            Write(session, thread);
        return ExitCode.Ok;
    }

    private static void Write(Session session, IndicatorThread thread)
    {
        session.Out.WriteLine($"{thread.Indicator} ({thread.IndicatorId})");
        var table = new TextTable(session.Messages.ThreadHeaders);
        foreach (var s in thread.Statements)
            table.Add(session.Messages.Values.Period(s.Target), session.Messages.Values.Value(s.Target), session.Messages.Words.Status(s.Target.Status), s.Target.Area,
                $"{s.Document.Name}:{s.Document.Line(s.Target.Number)}", s.Document.Quote(s.Target));
        session.Write(table);
    }
}
