using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Reports.Markdown;
using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Pages;

/// <summary>All findings: errors and warnings one by one with their quotes, notes in a table for each rule.</summary>
internal sealed class FindingsPage : IReportChapter
{
    private const int MostIndicators = 6;

    public IEnumerable<ReportPage> Pages(Report report)
    {
        var page = report.Page(PagePaths.Findings, report.Words.Findings);
        if (report.Findings.Count == 0)
            page.Paragraph(report.Words.NoFindings);
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning])
            Full(report, page, severity);
        Notes(report, page);
        Decided(report, page);
        NotCompared(report, page);
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
        if (finding.FormerDecision is { } former)
            page.Paragraph(((Inline)words.Reopened(words.DecisionLine(former))).Italic);
        page.Table([words.Side, words.Value, words.Quote, words.Document, words.Where], finding.Members.Select(member => Row(report, page, finding, member)));
        if (finding.Resolution.Length > 0)
            page.Paragraph(((Inline)words.WhatWouldSettle).Bold + " " + finding.Resolution);
        page.Paragraph(Trail(report, page, finding));
    }

    private static Inline[] Row(Report report, MarkdownPage page, Finding finding, Member member) =>
        [member.Camp, report.ValueOf(finding, member), $"“{member.Quote}”", report.DocumentLink(page, member.Document), report.Place(member)];

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

    private static void Decided(Report report, MarkdownPage page)
    {
        if (report.Decided.Count == 0)
            return;
        page.Heading(2, report.Words.Decided(report.Decided.Count));
        page.Table([report.Words.Where, report.Words.Finding, report.Words.DecisionWord], report.Decided.Select(finding =>
            Note(report, page, finding).Append(report.Words.DecisionLine(finding.Decision!)).ToArray()));
    }

    private static void NotCompared(Report report, MarkdownPage page)
    {
        var words = report.Words;
        var pairs = report.Threads.SelectMany(thread => report.Pairs(thread).Where(pair => !pair.Comparable))
            .GroupBy(report.Reason, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        if (pairs.Count == 0)
            return;
        page.Heading(2, words.NotCompared(pairs.Sum(group => group.Count())));
        page.Paragraph(words.NotComparedNote);
        page.Table([words.Why, words.Pairs, words.Indicators], pairs.Select(group => new Inline[] { group.Key, $"{group.Count()}", Indicators(report, page, group) }));
    }

    private static Inline Indicators(Report report, MarkdownPage page, IEnumerable<Comparison> pairs)
    {
        var ids = pairs.GroupBy(pair => pair.Earlier.Target.IndicatorId, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key).ToList();
        var more = ids.Count > MostIndicators ? report.Words.AndMore(ids.Count - MostIndicators) : "";
        return Inline.Join(", ", [.. ids.Take(MostIndicators).Select(id => report.IndicatorLink(page, id)), more]);
    }

    private static Inline[] Note(Report report, MarkdownPage page, Finding finding) =>
    [
        Inline.Anchor(PagePaths.FindingAnchor(finding.Id))
            + Inline.Lines(finding.Members.Select(member => report.DocumentLink(page, member.Document) + $", {report.Place(member)}")),
        report.Words.Message(finding),
    ];
}
