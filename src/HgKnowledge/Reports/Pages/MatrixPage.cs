using HgKnowledge.Extraction.Targets;
using HgKnowledge.Reports.Markdown;
using Statement = HgKnowledge.Linking.Statement;

namespace HgKnowledge.Reports.Pages;

/// <summary>Indicators by documents: what each document says, and whether it agrees with the others.</summary>
internal sealed class MatrixPage : IReportChapter
{
    // More columns than this do not fit a page; the rest follow in tables of their own.
    private const int Columns = 6;
    private const int ValuesInCell = 3;

    public IEnumerable<ReportPage> Pages(Report report)
    {
        var page = report.Page(PagePaths.Matrix, report.Words.Matrix);
        page.Paragraph(report.Words.MatrixNote);
        var rows = report.Threads.Select(thread => new ThreadVerdicts(report, thread)).ToLookup(row => row.Documents.Count > 1);
        page.Heading(2, report.Words.InSeveralDocuments(rows[true].Count()));
        foreach (var documents in report.Knowledge.Documents.Select(d => d.Document.Name).Where(name => rows[true].Any(row => row.Documents.Contains(name))).Chunk(Columns))
            Table(report, page, rows[true], documents);
        page.Heading(2, report.Words.InOneDocument(rows[false].Count()));
        page.Table([report.Words.Indicator, report.Words.Document, report.Words.Values], rows[false].Select(row => Single(report, page, row)));
        yield return page.Finish();
    }

    private static void Table(Report report, MarkdownPage page, IEnumerable<ThreadVerdicts> rows, string[] documents) =>
        page.Table(
            [report.Words.Indicator, .. documents.Select(name => report.DocumentLink(page, name))],
            rows.Where(row => documents.Any(row.Documents.Contains)).Select(row => (Inline[])
            [
                report.IndicatorLink(page, row.Thread.IndicatorId),
                .. documents.Select(name => row.Documents.Contains(name) ? Cell(report, page, row, name) : ""),
            ]));

    private static Inline[] Single(Report report, MarkdownPage page, ThreadVerdicts row) =>
    [
        report.IndicatorLink(page, row.Thread.IndicatorId),
        report.DocumentLink(page, row.Documents.Single()),
        Cell(report, page, row, row.Documents.Single()),
    ];

    private static Inline Cell(Report report, MarkdownPage page, ThreadVerdicts row, string document)
    {
        var statements = row.Telling(document);
        var first = row.Number(statements[0]);
        var verdict = row.Verdict(document) is { Length: > 0 } text
            ? Inline.Link(text, page.Url(report.Paths.Thread(row.Thread.IndicatorId)!, PagePaths.StatementAnchor(first)))
            : default;
        var values = statements.Select(statement => Text(report, statement)).Distinct(StringComparer.Ordinal).ToList();
        var more = values.Count > ValuesInCell ? report.Words.AndMore(values.Count - ValuesInCell) : "";
        return Inline.Lines([verdict, .. values.Take(ValuesInCell).Select(value => (Inline)value), more]);
    }

    /// <summary>"≥ 75% (2025, kết quả)".</summary>
    public static string Text(Report report, Statement statement)
    {
        var target = statement.Target;
        var status = target.Status == TargetStatus.Target ? "" : $", {report.Words.Status(target.Status)}";
        var area = target.Area is { } named ? $", {named}" : "";
        return $"{report.Values.Value(target)} ({report.Values.Period(target)}{status}{area})";
    }
}
