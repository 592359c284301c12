using HgKnowledge.Rules;

namespace HgKnowledge.Cli.Output;

/// <summary>Findings as a section that can be pasted into a review.</summary>
internal static class FindingMarkdown
{
    /// <summary>Writes a heading, and under it each finding with its places and their words.</summary>
    public static void Write(Session session, IReadOnlyList<Finding> findings)
    {
        session.Out.WriteLine($"## {session.Messages.FindingsTitle} ({findings.Count})");
        foreach (var finding in findings)
            Write(session, finding);
    }

    private static void Write(Session session, Finding finding)
    {
        session.Out.WriteLine();
        session.Out.WriteLine($"### {session.Messages.Words.Severity(finding.Severity)}: {session.Messages.Words.Summary(finding.Rule)} ({finding.Rule.Id}, {finding.Id})");
        session.Out.WriteLine();
        session.Out.WriteLine(Escape(session.Messages.Words.Message(finding)));
        session.Out.WriteLine();
        if (finding.Decision is { } decision)
            session.Out.WriteLine($"- {session.Messages.Words.DecisionWord}: {Escape(session.Messages.Words.DecisionLine(decision))}");
        if (finding.FormerDecision is { } former)
            session.Out.WriteLine($"- {Escape(session.Messages.Words.Reopened(session.Messages.Words.DecisionLine(former)))}");
        foreach (var member in finding.Members)
            session.Out.WriteLine($"- `{member.Document}:{member.Line}` {Escape(member.Section)}: “{Escape(member.Quote)}”");
    }

    /// <summary>Signs in a quote that Markdown would take for its own.</summary>
    private static string Escape(string text) =>
        string.Concat(text.Select(c => c is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '|' ? $"\\{c}" : $"{c}"));
}
