using System.CommandLine;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Cli.Commands;

/// <summary>Follows one document through the corpus: planned, issued, carried out, reviewed, replaced.</summary>
internal sealed class TraceCommand : HgkCommand
{
    private readonly Argument<string> _words;

    public TraceCommand(Shell shell) : base("trace", shell.Help.Trace, shell) =>
        Add(_words = new("WORDS") { Description = shell.Help.TraceWords });

    protected override ExitCode Run(Session session)
    {
        var trails = TrailSearch.Find(session.Knowledge, session.Value(_words)!);
        if (session.Json)
            Json.WriteArray(session.Out, trails, TrailJson.Write);
        else
            foreach (var trail in trails)
                Write(session, trail);
        if (trails.Count == 0)
            session.Error.WriteLine(session.Messages.NothingFound);
        return ExitCode.Ok;
    }

    private static void Write(Session session, Trail trail)
    {
        var words = session.Messages.Words;
        session.Out.WriteLine(trail.Plans is [var plan, ..] ? $"{plan.Title} – {TrailText.State(words, trail)}" : $"{trail.Match!.Issued.Name} {trail.Match.Issued.About}".TrimEnd());
        var table = new TextTable(session.Messages.TrailHeaders);
        foreach (var step in TrailStep.Of(trail))
            table.Add(
                step.Kind == TrailStepKind.Cited ? words.RelationOf(step.Relation) : words.StepOf(step.Kind) + (step.Match is { } match ? $" {match.Issued.Name}" : ""),
                words.Day(step.Day), $"{step.Source.Document.Name}:{step.Source.Document.Line(step.Evidence)}", TrailSearch.Around(step));
        session.Write(table);
        session.Out.WriteLine();
    }
}
