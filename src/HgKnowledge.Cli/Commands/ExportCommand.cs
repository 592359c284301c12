using System.CommandLine;
using HgKnowledge.Export;

namespace HgKnowledge.Cli.Commands;

/// <summary>Writes all that is known as JSON lines for other programs.</summary>
internal sealed class ExportCommand : HgkCommand
{
    private readonly Option<string> _out;

    public ExportCommand(Shell shell) : base("export", shell.Help.Export, shell) =>
        Add(_out = new("--out") { Description = shell.Help.ExportOut, HelpName = "DIR", Required = true });

    protected override ExitCode Run(Session session)
    {
        var folder = Path.GetFullPath(session.Value(_out)!);
        KnowledgeExport.Write(session.Knowledge, session.Findings, folder);
        session.Error.WriteLine(session.Messages.Exported(session.Knowledge.Documents.Count, folder));
        return ExitCode.Ok;
    }
}
