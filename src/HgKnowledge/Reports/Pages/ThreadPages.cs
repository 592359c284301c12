using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Reports.Markdown;

namespace HgKnowledge.Reports.Pages;

/// <summary>One page for each indicator: its statements in time order, what was compared, and what was not and why.</summary>
internal sealed class ThreadPages : IReportChapter
{
    public IEnumerable<ReportPage> Pages(Report report) => report.Threads.Select(thread => Page(report, thread));

    private static ReportPage Page(Report report, IndicatorThread thread)
    {
        var page = report.Page(report.Paths.Thread(thread.IndicatorId)!, Report.Capital(thread.Indicator));
        About(report, page, thread);
        page.Bullets(report.FindingsOfIndicator(thread.IndicatorId).Select(finding => FindingText.Link(report, page, finding)));
        Statements(report, page, thread);
        new PairTables(report, page, thread).Write();
        return page.Finish();
    }

    private static void About(Report report, MarkdownPage page, IndicatorThread thread)
    {
        var (words, entry) = (report.Words, report.Knowledge.Catalog.Find(thread.IndicatorId));
        var known = entry is null ? [words.NotInCatalog] : new[] { words.UnitIs(entry.Unit), words.Direction(entry.Direction) };
        page.Paragraph((Inline)$"{words.IndicatorId}: " + Inline.Code(thread.IndicatorId) + ". " + string.Join(' ', known.Where(text => text.Length > 0)));
    }

    private static void Statements(Report report, MarkdownPage page, IndicatorThread thread)
    {
        var words = report.Words;
        page.Heading(2, words.StatementsInTime(thread.Statements.Count));
        page.Table(
            [words.Number, words.Period, words.Value, words.StatusWord, words.Area, words.Document, words.Where, words.Quote],
            thread.Statements.Select((statement, i) => Row(report, page, statement, i + 1)));
        if (thread.Statements.Any(statement => statement.Target is { Stated: false, Period: not null }))
            page.Paragraph(words.InheritedPeriods);
        if (thread.Statements.Any(statement => statement.Target.Repaired))
            page.Paragraph(words.RepairedNumbers);
    }

    private static Inline[] Row(Report report, MarkdownPage page, Statement statement, int number)
    {
        var (document, target) = (statement.Document, statement.Target);
        Inline period = report.Values.Period(target);
        return
        [
            Inline.Anchor(PagePaths.StatementAnchor(number)) + $"{number}",
            target.Stated ? period : period.Italic,
            ((Inline)report.Values.Value(target)).Bold + (target.Repaired ? " †" : ""),
            report.Words.Status(target.Status),
            target.Area ?? "",
            report.DocumentLink(page, document.Name),
            report.Place(document, target.Number),
            $"“{document.Quote(target)}”",
        ];
    }
}
