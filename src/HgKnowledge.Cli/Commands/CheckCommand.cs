using System.CommandLine;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Export;
using HgKnowledge.Rules;

namespace HgKnowledge.Cli.Commands;

/// <summary>Runs the rules; its exit code says whether something as grave as asked for was found.</summary>
internal sealed class CheckCommand : HgkCommand
{
    private readonly Option<string> _failOn;
    private readonly Option<string> _format;
    private readonly FindingFilter _filter;

    public CheckCommand(Shell shell) : base("check", shell.Help.Check, shell)
    {
        Add(_failOn = new Option<string>("--fail-on") { Description = shell.Help.FailOn, HelpName = "error|warning|info", DefaultValueFactory = _ => "error" }
            .AcceptOnlyFromAmong("error", "warning", "info"));
        Add(_format = new Option<string>("--format") { Description = shell.Help.CheckFormat, HelpName = "table|json|md", DefaultValueFactory = _ => "table" }
            .AcceptOnlyFromAmong("table", "json", "md"));
        _filter = new(this, shell.Help);
    }

    protected override ExitCode Run(Session session)
    {
        var findings = _filter.Of(session);
        if (session.Json || session.Value(_format) == "json")
            Json.WriteLines(session.Out, lines => KnowledgeExport.Findings(lines, findings));
        else if (session.Value(_format) == "md")
            FindingMarkdown.Write(session, findings);
        else
            FindingOutput.Write(session, session.Knowledge, findings);
        var limit = Enum.Parse<Severity>(session.Value(_failOn)!, ignoreCase: true);
        return findings.Any(f => f.Severity >= limit && f.Decision is not { Settles: true }) ? ExitCode.Findings : ExitCode.Ok;
    }
}
