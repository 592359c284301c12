using System.CommandLine;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Cli.Texts;
using HgKnowledge.Reports;
using HgKnowledge.Reviews;
using HgKnowledge.Rules;

namespace HgKnowledge.Cli.Commands;

/// <summary>Runs the rules over all documents, or over drafts beside them; its exit code says whether something as grave as asked for was found.</summary>
internal sealed class CheckCommand : HgkCommand
{
    private const int MostOpened = 5;

    private readonly Argument<string[]> _drafts;
    private readonly Option<string?> _annotate;
    private readonly Option<bool> _open;
    private readonly Option<string> _failOn;
    private readonly ReviewOutput _output;
    private readonly FindingFilter _filter;
    private readonly ReadingChoice _reading;

    public CheckCommand(Shell shell) : base("check", shell.Help.Check, shell)
    {
        Add(_drafts = new("DRAFT") { Description = shell.Help.CheckDrafts, Arity = ArgumentArity.ZeroOrMore });
        Add(_annotate = new("--annotate") { Description = shell.Help.Annotate, HelpName = "FILE" });
        Add(_open = new("--open") { Description = shell.Help.OpenCopies });
        Add(_failOn = new Option<string>("--fail-on") { Description = shell.Help.FailOn, HelpName = "error|warning|info", DefaultValueFactory = _ => "error" }
            .AcceptOnlyFromAmong("error", "warning", "info"));
        _output = new(this, shell.Help);
        _filter = new(this, shell.Help);
        _reading = new(this, shell.Help);
    }

    protected override ExitCode Run(Session session)
    {
        if (session.Value(_drafts) is { Length: > 0 } drafts)
            session.ReadDrafts(drafts, _reading.Of(session));
        var findings = _filter.Of(session);
        if (session.Drafts.Count > 0)
            findings = Touching(findings, [.. session.Drafts.Select(draft => draft.Name)]);
        var review = ReviewOf(session, findings);
        if (_output.Write(session, review))
            FindingOutput.Write(session, session.Knowledge, findings);
        if (session.Drafts.Count > 0)
            Show(session, AnnotatedCopies.Write(session, review, session.Value(_annotate), _reading.Of(session).Tracked, _output.SummaryInCopy(session)));
        var limit = Enum.Parse<Severity>(session.Value(_failOn)!, ignoreCase: true);
        return findings.Any(f => f.Severity >= limit && f.Decision is not { Settles: true }) ? ExitCode.Findings : ExitCode.Ok;
    }

    private void Show(Session session, IReadOnlyList<string> copies)
    {
        if (session.Value(_open))
            foreach (var copy in copies.Take(MostOpened))
                session.Open(copy);
    }

    private static IReadOnlyList<Finding> Touching(IReadOnlyList<Finding> findings, HashSet<string> drafts) =>
        [.. findings.Where(finding => finding.Members.Any(member => drafts.Contains(member.Document)))];

    private static Review ReviewOf(Session session, IReadOnlyList<Finding> findings) => ReviewBuilder.Build(
        session.Knowledge, findings, [.. session.Drafts.Select(draft => draft.Name)],
        session.Language == Language.English ? ReportLanguage.English : ReportLanguage.Vietnamese);
}
