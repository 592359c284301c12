using HgKnowledge.Reports.Markdown;
using HgKnowledge.Reports.Texts;
using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Pages;

/// <summary>How findings are named and counted on every page.</summary>
internal static class FindingText
{
    /// <summary>
    /// "✖ Lỗi: Tốc độ tăng trưởng, 2021–2025 – trái nhau". Where the verdict is the rule's own, or no indicator is concerned,
    /// the rule's sentence stands in its place.
    /// </summary>
    public static Inline Title(Report report, Finding finding)
    {
        var words = report.Words;
        var verdict = words.VerdictName(finding.Verdict) is { Length: > 0 } name ? name : words.Summary(finding.Rule).TrimEnd('.');
        var subject = finding.IndicatorId is { } id ? $"{report.IndicatorName(id)}{Years(report, finding)} – " : "";
        return $"{ReportTexts.Mark(finding.Severity)} {words.Severity(finding.Severity)}: {subject}{verdict}";
    }

    private static string Years(Report report, Finding finding) =>
        finding.Members.Select(member => report.TargetOf(finding, member)?.Period).FirstOrDefault(period => period is not null) is { } years
            ? $", {years.ToString().Replace('-', '–')}"
            : "";

    /// <summary>"✖ 1 ▲ 3", gravest first; empty without findings.</summary>
    public static Inline Counts(Report report, IEnumerable<Finding> findings) =>
        string.Join(' ', findings.GroupBy(finding => finding.Severity)
            .OrderByDescending(group => group.Key)
            .Select(group => $"{ReportTexts.Mark(group.Key)} {group.Count()}"));

    /// <summary>The mark and verdict, leading to the finding.</summary>
    public static Inline Link(Report report, MarkdownPage page, Finding finding) =>
        Inline.Link(Title(report, finding), page.Url(PagePaths.Findings, PagePaths.FindingAnchor(finding.Id)));
}
