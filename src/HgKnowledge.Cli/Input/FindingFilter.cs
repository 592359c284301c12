using System.CommandLine;
using HgKnowledge.Cli.Texts;
using HgKnowledge.Rules;

namespace HgKnowledge.Cli.Input;

/// <summary>The options that choose findings.</summary>
internal sealed class FindingFilter
{
    private readonly Option<string?> _rule;
    private readonly Option<string?> _severity;
    private readonly Option<string?> _document;
    private readonly Option<string?> _indicator;

    /// <summary>Adds the options to the command.</summary>
    public FindingFilter(Command command, HelpTexts help)
    {
        command.Add(_rule = new("--rule") { Description = help.OfRule, HelpName = "ID" });
        command.Add(_severity = new Option<string?>("--severity") { Description = help.OfSeverity, HelpName = "error|warning|info" }.AcceptOnlyFromAmong("error", "warning", "info"));
        command.Add(_document = new("--document", "--doc") { Description = help.Document, HelpName = "NAME" });
        command.Add(_indicator = new("--indicator") { Description = help.Indicator, HelpName = "ID" });
    }

    /// <summary>The findings that fit all options, in the same order.</summary>
    /// <exception cref="UserException">There is no such rule, document or indicator.</exception>
    public IReadOnlyList<Finding> Of(Session session)
    {
        var rule = session.Value(_rule) is { } r ? new Lookup<RuleInfo>([.. RuleList.All.Select(x => x.Info)], x => x.Id, x => x.Name).One(r, session.Messages).Id : null;
        var least = session.Value(_severity) is { } s ? Enum.Parse<Severity>(s, ignoreCase: true) : Severity.None;
        var document = session.Value(_document) is { } d ? Pick.Document(session, d).Document.Name : null;
        var indicator = session.Value(_indicator) is { } i ? Pick.Thread(session, i).IndicatorId : null;
        return [.. session.Findings.Where(finding => finding.Severity >= least
            && (rule is null || finding.Rule.Id == rule)
            && (document is null || finding.Members.Any(member => member.Document == document))
            && (indicator is null || finding.IndicatorId == indicator))];
    }
}
