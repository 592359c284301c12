using HgKnowledge.Rules;

namespace HgKnowledge.Cli.Output;

/// <summary>Shows a list of findings.</summary>
internal static class FindingOutput
{
    /// <summary>A row a finding on the data stream, the number of each severity on the other.</summary>
    public static void WriteTable(Session session, IReadOnlyList<Finding> findings)
    {
        var table = new TextTable(session.Messages.FindingHeaders);
        foreach (var finding in findings)
            table.Add(finding.Id, session.Messages.Words.Severity(finding.Severity), session.Messages.Rule(finding),
                string.Join(Environment.NewLine, Places(finding)), session.Messages.Words.Message(finding));
        if (findings.Count > 0)
            session.Write(table);
        session.Out.Flush();
        session.Error.WriteLine(session.Messages.FindingCounts(
            findings.Count, Count(findings, Severity.Error), Count(findings, Severity.Warning), Count(findings, Severity.Info)));
    }

    private static IEnumerable<string> Places(Finding finding) => finding.Members.Select(m => $"{m.Document}:{m.Line}").Distinct(StringComparer.Ordinal);

    private static int Count(IEnumerable<Finding> findings, Severity severity) => findings.Count(f => f.Severity == severity);
}
