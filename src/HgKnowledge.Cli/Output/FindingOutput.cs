using HgKnowledge.Export;
using HgKnowledge.Linking;
using HgKnowledge.Rules;

namespace HgKnowledge.Cli.Output;

/// <summary>Shows a list of findings.</summary>
internal static class FindingOutput
{
    private const int LongestQuote = 110;

    /// <summary>The findings on the data stream, the number of each severity on the other.</summary>
    public static void Write(Session session, Knowledge knowledge, IReadOnlyList<Finding> findings)
    {
        if (session.Json)
        {
            Json.WriteLines(session.Out, lines => KnowledgeExport.Findings(lines, findings));
            return;
        }
        var (open, decided) = (findings.Where(f => f.Decision is null).ToList(), findings.Where(f => f.Decision is not null).ToList());
        if (session.Rich)
            WriteTable(session, knowledge, open);
        else
            foreach (var finding in open)
                WriteLines(session, knowledge, finding);
        if (decided.Count > 0)
            session.Out.WriteLine(session.Messages.Words.Decided(decided.Count));
        foreach (var finding in decided)
            session.Out.WriteLine($"    {finding.Id} {Subject(session, knowledge, finding)} - {session.Messages.Words.DecisionLine(finding.Decision!)}");
        session.Out.Flush();
        session.Error.WriteLine(session.Messages.FindingCounts(
            open.Count, Count(open, Severity.Error), Count(open, Severity.Warning), Count(open, Severity.Info)));
    }

    private static void WriteTable(Session session, Knowledge knowledge, IReadOnlyList<Finding> findings)
    {
        var table = new TextTable(session.Messages.FindingHeaders);
        foreach (var finding in findings)
            table.Add($"{session.Messages.Words.Severity(finding.Severity)}{Environment.NewLine}{finding.Id}", Subject(session, knowledge, finding),
                string.Join(Environment.NewLine, finding.Members.Select(m => $"{Place(m)} {m.Value}")));
        if (findings.Count > 0)
            session.Write(table);
    }

    /// <summary>What it is about, and under it the places with what they say, one below the other.</summary>
    private static void WriteLines(Session session, Knowledge knowledge, Finding finding)
    {
        session.Out.WriteLine($"{session.Messages.Words.Severity(finding.Severity)} {finding.Id}: {Subject(session, knowledge, finding)}");
        if (finding.FormerDecision is { } former)
            session.Out.WriteLine($"    {session.Messages.Words.Reopened(session.Messages.Words.DecisionLine(former))}");
        var (place, value) = (finding.Members.Max(m => Place(m).Length), finding.Members.Max(m => m.Value.Length));
        foreach (var member in finding.Members)
            session.Out.WriteLine($"    {Place(member).PadRight(place)}  {member.Value.PadRight(value)}{(value > 0 ? "  " : "")}“{Excerpt.Of(member.Quote, LongestQuote)}”");
    }

    /// <summary>The indicator and the verdict on it, where the finding is about one; else what the rule looks for.</summary>
    private static string Subject(Session session, Knowledge knowledge, Finding finding) =>
        session.Messages.Words.VerdictName(finding.Verdict) is { Length: > 0 } verdict && finding.IndicatorId is { } id
            ? $"{knowledge.Threads.FirstOrDefault(t => t.IndicatorId == id)?.Indicator ?? id}: {verdict}"
            : session.Messages.Words.Summary(finding.Rule);

    private static string Place(Member member) => $"{member.Document}:{member.Line}";

    private static int Count(IEnumerable<Finding> findings, Severity severity) => findings.Count(f => f.Severity == severity);
}
