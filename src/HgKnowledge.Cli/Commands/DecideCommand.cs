using System.CommandLine;
using HgKnowledge.Cli.Input;
using HgKnowledge.Cli.Output;
using HgKnowledge.Rules.Decisions;

namespace HgKnowledge.Cli.Commands;

/// <summary>Keeps a person's answer to a finding, or lists the answers.</summary>
internal sealed class DecideCommand : HgkCommand
{
    private readonly Argument<string?> _id;
    private readonly Argument<string?> _ruling;
    private readonly Option<string?> _reason;
    private readonly Option<string?> _by;
    private readonly Option<bool> _list;

    public DecideCommand(Shell shell) : base("decide", shell.Help.Decide, shell)
    {
        Add(_id = new("ID") { Description = shell.Help.FindingId, Arity = ArgumentArity.ZeroOrOne });
        Add(_ruling = new Argument<string?>("RULING") { Description = shell.Help.Ruling, Arity = ArgumentArity.ZeroOrOne }.AcceptOnlyFromAmong([.. RulingWords.All]));
        Add(_reason = new("--reason") { Description = shell.Help.Reason, HelpName = "TEXT" });
        Add(_by = new("--by") { Description = shell.Help.By, HelpName = "NAME" });
        Add(_list = new("--list") { Description = shell.Help.DecisionList });
    }

    protected override ExitCode Run(Session session)
    {
        if (session.Value(_list))
            DecisionOutput.Write(session, session.Decisions, session.Findings);
        else
            Keep(session);
        return ExitCode.Ok;
    }

    private void Keep(Session session)
    {
        if (session.Value(_id) is not { } id || session.Value(_ruling) is not { } ruling)
            throw new UserException(session.Messages.DecideNeeds);
        if (session.Value(_reason) is not { } reason || session.Value(_by) is not { } by || string.IsNullOrWhiteSpace(reason) || string.IsNullOrWhiteSpace(by))
            throw new UserException(session.Messages.DecideNeedsReason);
        var finding = Pick.Finding(session, id);
        var decision = Decision.Of(finding, RulingWords.Parse(ruling), reason.Trim(), by.Trim(), DateOnly.FromDateTime(DateTime.Today));
        DecisionFile.Save(session.DecisionFile, session.Decisions.With(decision));
        session.RememberDecisions();
        session.Error.WriteLine(session.Messages.Decided(finding.Id, session.DecisionFile));
    }
}
