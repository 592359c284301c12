using HgKnowledge.Linking;
using HgKnowledge.Reviews;
using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Sheets;

/// <summary>The traceability report as tables: documents, indicators by document, findings, tasks and citations.</summary>
public static class ReportSheets
{
    /// <summary>The tables in the order of their tabs.</summary>
    public static IReadOnlyList<Sheet> Of(Knowledge knowledge, IReadOnlyList<Finding> findings, ReportOptions options)
    {
        var report = new Report(knowledge, findings, options);
        var review = ReviewBuilder.Build(knowledge, findings, [], options.Language);
        return
        [
            MatrixSheet.Of(report), ReviewSheets.Findings(review), ReviewSheets.Places(review), TaskSheet.Of(report), ReferenceSheet.Of(report), DocumentSheet.Of(report),
        ];
    }

    /// <summary>What the report is called.</summary>
    public static string Title(ReportOptions options) => Texts.ReportTexts.In(options.Language).ReportTitle;
}
