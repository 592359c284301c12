using HgKnowledge.Cli.Texts;
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
            table.Add(finding.Id, session.Messages.Severity(finding.Severity), session.Messages.Verdict(finding.Verdict),
                string.Join(Environment.NewLine, Places(finding)), Message(finding, session.Language));
        session.Write(table);
        session.Out.Flush();
        session.Error.WriteLine(session.Messages.FindingCounts(
            findings.Count, Count(findings, Severity.Error), Count(findings, Severity.Warning), Count(findings, Severity.Info)));
    }

    /// <summary>The explanation in the language, as far as the rule knows it.</summary>
    public static string Message(Finding finding, Language language) =>
        language == Language.English && finding.EnglishMessage.Length > 0 ? finding.EnglishMessage : finding.Message;

    private static IEnumerable<string> Places(Finding finding) => finding.Members.Select(m => $"{m.Document}:{m.Line}").Distinct(StringComparer.Ordinal);

    private static int Count(IEnumerable<Finding> findings, Severity severity) => findings.Count(f => f.Severity == severity);
}
