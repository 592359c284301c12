using System.CommandLine;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Export;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;

namespace HgKnowledge.Cli.Commands;

/// <summary>Shows one statement and which words and rules gave each of its fields.</summary>
internal sealed class ShowTargetCommand : HgkCommand
{
    private readonly Argument<string> _id;

    public ShowTargetCommand(Shell shell) : base("target", shell.Help.ShowTarget, shell) =>
        Add(_id = new("ID") { Description = shell.Help.TargetId });

    protected override ExitCode Run(Session session)
    {
        var statement = Pick.Target(session, session.Value(_id)!);
        if (session.Json)
            Json.WriteLines(session.Out, lines => KnowledgeExport.Targets(lines, statement.Document, [statement.Target]));
        else
            Write(session, statement);
        return ExitCode.Ok;
    }

    private static void Write(Session session, Statement statement)
    {
        var (document, target) = (statement.Document, statement.Target);
        Details.Write(session.Out, session.Messages.TargetLabels.Zip(new string?[]
        {
            Pick.TargetId(statement), $"{target.Indicator} ({target.IndicatorId})", target.Label, session.Messages.Values.Value(target),
            session.Messages.Values.Period(target), session.Messages.Words.Status(target.Status), target.Area,
            $"{document.Name}:{document.Line(target.Number)} {document.Section(target.Evidence.Block)}", document.Quote(target),
        }));
        foreach (var reason in target.Reasons)
            session.Out.WriteLine($"  {reason.Field}: {reason.Rule}{Words(document, reason)}");
    }

    private static string Words(Documents.Document document, Reason reason) => reason.Where is { } span ? $" “{document.Quote(span)}”" : "";
}
