using HgKnowledge.Reports.Pages;
using HgKnowledge.Reports.Texts;
using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Sheets;

/// <summary>Indicators by documents: a cell has what the document says, with periods; the indicators on which documents disagree come first.</summary>
internal static class MatrixSheet
{
    public static Sheet Of(Report report)
    {
        var (words, documents) = (report.Words, report.Knowledge.Documents.Select(d => d.Document.Name).ToList());
        var rows = report.Threads.Select(thread => new ThreadVerdicts(report, thread))
            .OrderByDescending(row => row.Gravest).ThenByDescending(row => row.Documents.Count).ThenBy(row => row.Thread.Indicator, StringComparer.Ordinal);
        var stating = documents.Where(name => report.Threads.Any(thread => thread.Statements.Any(s => s.Document.Name == name))).ToList();
        return new(
            words.Matrix,
            [new(words.Indicator, 36), new(words.Verdict, 16), new(words.DocumentCount, 10), .. stating.Select(name => new SheetColumn(report.Names[name], 26)), new(words.IndicatorId, 24)],
            rows.Select(row => Row(report, row, stating)))
        { FrozenColumns = 1 };
    }

    private static SheetCell[] Row(Report report, ThreadVerdicts row, IEnumerable<string> documents) =>
    [
        Report.Capital(row.Thread.Indicator), Verdict(report, row), row.Documents.Count,
        .. documents.Select(name => row.Documents.Contains(name) ? Cell(report, row, name) : ""), row.Thread.IndicatorId,
    ];

    /// <summary>The gravest thing said of the indicator.</summary>
    private static SheetCell Verdict(Report report, ThreadVerdicts row)
    {
        var gravest = row.Documents.Select(row.Told).MaxBy(told => told.Severity);
        return new() { Text = Text(report, gravest), Severity = gravest.Severity };
    }

    private static SheetCell Cell(Report report, ThreadVerdicts row, string document)
    {
        var told = row.Told(document);
        var values = row.Telling(document).Select(statement => MatrixPage.Text(report, statement)).Distinct(StringComparer.Ordinal);
        return SheetCell.Lines([.. values, told.Severity > Severity.None ? Text(report, told) : ""]) with { Severity = told.Severity };
    }

    private static string Text(Report report, (Severity Severity, string Word) told) =>
        told.Word.Length == 0 ? "" : $"{ReportTexts.Mark(told.Severity)} {report.Words.VerdictName(told.Word)}";
}
