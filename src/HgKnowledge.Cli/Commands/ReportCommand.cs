using System.CommandLine;
using HgKnowledge.Cli.Output;
using HgKnowledge.Formats.Excel;
using HgKnowledge.Reports.Sheets;
using HgKnowledge.Reviews;

namespace HgKnowledge.Cli.Commands;

/// <summary>Writes the traceability report.</summary>
internal sealed class ReportCommand : HgkCommand
{
    private const string Extension = ".xlsx";

    private readonly Option<string?> _out;
    private readonly Option<string?> _format;

    public ReportCommand(Shell shell) : base("report", shell.Help.Report, shell)
    {
        Add(_out = new("--out") { Description = shell.Help.ReportOut, HelpName = "DIR|FILE.xlsx" });
        Add(_format = new Option<string?>("--format") { Description = shell.Help.ReportFormat, HelpName = "md|xlsx" }.AcceptOnlyFromAmong("md", "xlsx"));
    }

    protected override ExitCode Run(Session session)
    {
        var named = session.Value(_out);
        if (session.Value(_format) is { } format ? format == "xlsx" : named?.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) == true)
        {
            session.Out.WriteLine(Workbook(session, Path.GetFullPath(named ?? Path.Combine(Workspace.Home, "report", ReviewCopy.OfAll(Extension)))));
            return ExitCode.Ok;
        }
        var folder = Path.GetFullPath(named ?? Path.Combine(Workspace.Home, "report"));
        session.Out.WriteLine(KnowledgeBase.Report(session.Store, session.Knowledge, session.Findings, folder, session.Language, session.IndexFolder));
        return ExitCode.Ok;
    }

    private static string Workbook(Session session, string path)
    {
        var options = KnowledgeBase.Options(session.Language, session.IndexFolder);
        using var content = new MemoryStream();
        WorkbookWriter.Write(ReportSheets.Title(options), ReportSheets.Of(session.Knowledge, session.Findings, options), content);
        SafeFile.Write(path, content.ToArray(), session.Messages);
        return path;
    }
}
