using HgKnowledge.Reports.Markdown;
using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Pages;

/// <summary>How findings are named and counted on every page.</summary>
internal static class FindingText
{
    /// <summary>"✖ Lỗi: Tốc độ tăng trưởng – trái nhau", or the rule's sentence where no indicator is concerned.</summary>
    public static Inline Title(Report report, Finding finding)
    {
        var words = report.Words;
        var subject = finding.IndicatorId is { } id ? report.IndicatorName(id) : words.Summary(finding.Rule).TrimEnd('.');
        var verdict = words.VerdictName(finding.Verdict);
        return $"{words.Mark(finding.Severity)} {words.Severity(finding.Severity)}: {subject}{(verdict.Length == 0 ? "" : $" – {verdict}")}";
    }

    /// <summary>"✖ 1 ▲ 3", gravest first; empty without findings.</summary>
    public static Inline Counts(Report report, IEnumerable<Finding> findings) =>
        string.Join(' ', findings.GroupBy(finding => finding.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group => $"{report.Words.Mark(group.Key)} {group.Count()}"));

    /// <summary>The mark and verdict, leading to the finding.</summary>
    public static Inline Link(Report report, MarkdownPage page, Finding finding) =>
        Inline.Link(Title(report, finding), page.Url(PagePaths.Findings, PagePaths.FindingAnchor(finding.Id)));
}
