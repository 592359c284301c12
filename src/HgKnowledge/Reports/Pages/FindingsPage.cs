using HgKnowledge.Reports.Markdown;
using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Pages;

/// <summary>All findings: errors and warnings one by one with their quotes, notes in a table for each rule.</summary>
internal sealed class FindingsPage : IReportChapter
{
    public IEnumerable<ReportPage> Pages(Report report)
    {
        var page = report.Page(PagePaths.Findings, report.Words.Findings);
        if (report.Findings.Count == 0)
            page.Paragraph(report.Words.NoFindings);
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning])
            Full(report, page, severity);
        Notes(report, page);
        yield return page.Finish();
    }

    private static void Full(Report report, MarkdownPage page, Severity severity)
    {
        var findings = report.Findings.Where(finding => finding.Severity == severity).ToList();
        if (findings.Count == 0)
            return;
        page.Heading(2, report.Words.SeverityHeading(severity, findings.Count));
        foreach (var finding in findings)
            Full(report, page, finding);
    }

    private static void Full(Report report, MarkdownPage page, Finding finding)
    {
        var words = report.Words;
        page.Heading(3, FindingText.Title(report, finding), PagePaths.FindingAnchor(finding.Id));
        page.Paragraph(words.Message(finding));
        page.Table([words.Document, words.Where, words.Value, words.Quote], finding.Members.Select(member => Row(report, page, member)));
        if (finding.Resolution.Length > 0)
            page.Paragraph(((Inline)words.WhatWouldSettle).Bold + " " + finding.Resolution);
        page.Paragraph(Trail(report, page, finding));
    }

    private static Inline[] Row(Report report, MarkdownPage page, Member member) =>
        [report.DocumentLink(page, member.Document), report.Place(member), member.Value, $"“{member.Quote}”"];

    private static Inline Trail(Report report, MarkdownPage page, Finding finding) =>
        Inline.Join(" · ",
        [
            finding.IndicatorId is { } id && report.Paths.Thread(id) is { } path ? Inline.Link(report.Words.WholeThread, page.Url(path)) : "",
            (Inline)$"{report.Words.Rule} " + Inline.Code(finding.Rule.Id),
            (Inline)$"{report.Words.FindingId} " + Inline.Code(finding.Id),
        ]);

    private static void Notes(Report report, MarkdownPage page)
    {
        var notes = report.Findings.Where(finding => finding.Severity <= Severity.Info).ToList();
        if (notes.Count == 0)
            return;
        page.Heading(2, report.Words.SeverityHeading(Severity.Info, notes.Count));
        foreach (var rule in notes.GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Heading(3, $"{rule.Key} · {report.Words.Summary(rule.First().Rule).TrimEnd('.')} ({rule.Count()})");
            page.Table([report.Words.Where, report.Words.Finding], rule.Select(finding => Note(report, page, finding)));
        }
    }

    private static Inline[] Note(Report report, MarkdownPage page, Finding finding) =>
    [
        Inline.Anchor(PagePaths.FindingAnchor(finding.Id))
            + Inline.Lines(finding.Members.Select(member => report.DocumentLink(page, member.Document) + $", {report.Place(member)}")),
        report.Words.Message(finding),
    ];
}
