using System.CommandLine;

namespace HgKnowledge.Cli.Commands;

/// <summary>Writes the traceability report.</summary>
internal sealed class ReportCommand : HgkCommand
{
    private readonly Option<string?> _out;

    public ReportCommand(Shell shell) : base("report", shell.Help.Report, shell) =>
        Add(_out = new("--out") { Description = shell.Help.ReportOut, HelpName = "DIR" });

    protected override ExitCode Run(Session session)
    {
        var folder = Path.GetFullPath(session.Value(_out) ?? Path.Combine(Workspace.Home, "report"));
        session.Out.WriteLine(KnowledgeBase.Report(session.Store, session.Knowledge, session.Findings, folder, session.Language, session.IndexFolder));
        return ExitCode.Ok;
    }
}
