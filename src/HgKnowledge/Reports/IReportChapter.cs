namespace HgKnowledge.Reports;

/// <summary>A part of a report: one page, or one page for each of something.</summary>
internal interface IReportChapter
{
    /// <summary>The chapter's pages; none if there is nothing to put on them.</summary>
    IEnumerable<ReportPage> Pages(Report report);
}
