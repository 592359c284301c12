using System.CommandLine;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Export;
using HgKnowledge.Rules;

namespace HgKnowledge.Cli.Commands;

/// <summary>Shows one finding: all its places with their words, what it means and what would settle it.</summary>
internal sealed class ShowFindingCommand : HgkCommand
{
    private readonly Argument<string> _id;

    public ShowFindingCommand(Shell shell) : base("finding", shell.Help.ShowFinding, shell) =>
        Add(_id = new("ID") { Description = shell.Help.FindingId });

    protected override ExitCode Run(Session session)
    {
        var finding = Pick.Finding(session, session.Value(_id)!);
        if (session.Json)
            Json.WriteLines(session.Out, lines => KnowledgeExport.Findings(lines, [finding]));
        else
            Write(session, finding);
        return ExitCode.Ok;
    }

    private static void Write(Session session, Finding finding)
    {
        Details.Write(session.Out, session.Messages.FindingLabels.Zip(new string?[]
        {
            finding.Id, session.Messages.Words.Severity(finding.Severity), session.Messages.Words.VerdictName(finding.Verdict), finding.IndicatorId,
            $"{finding.Rule.Id} {session.Messages.Words.Summary(finding.Rule)}",
        }));
        session.Out.WriteLine();
        foreach (var member in finding.Members)
            Write(session.Out, member);
        session.Out.WriteLine();
        session.Out.WriteLine(session.Messages.Words.Message(finding));
        if (finding.Decision is { } decision)
            session.Out.WriteLine($"{session.Messages.Words.DecisionWord}: {session.Messages.Words.DecisionLine(decision)}");
        if (finding.FormerDecision is { } former)
            session.Out.WriteLine(session.Messages.Words.Reopened(session.Messages.Words.DecisionLine(former)));
        if (finding.Resolution.Length > 0)
            session.Out.WriteLine(session.Messages.Resolution(finding.Resolution));
    }

    private static void Write(TextWriter writer, Member member)
    {
        var camp = member.Camp.Length == 0 ? "" : $"[{member.Camp}] ";
        var value = member.Value.Length == 0 ? "" : $"  {member.Value}";
        writer.WriteLine($"{camp}{member.Document}:{member.Line}  {member.Section}{value}");
        writer.WriteLine($"    “{member.Quote}”");
    }
}
