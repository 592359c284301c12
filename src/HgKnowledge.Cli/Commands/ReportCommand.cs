using System.CommandLine;
using HgKnowledge.Reports;

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
        var first = ReportWriter.Write(session.Knowledge, session.Findings, folder);
        session.Out.WriteLine(first);
        return ExitCode.Ok;
    }
}
