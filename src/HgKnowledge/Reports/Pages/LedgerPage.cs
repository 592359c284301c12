using HgKnowledge.Reports.Markdown;
using HgKnowledge.Storage;

namespace HgKnowledge.Reports.Pages;

/// <summary>How each file fared in the newest ingest, the ones that were not read first.</summary>
internal sealed class LedgerPage : IReportChapter
{
    public IEnumerable<ReportPage> Pages(Report report)
    {
        if (report.Options.Ledger.Count == 0)
            yield break;
        var words = report.Words;
        var page = report.Page(PagePaths.Ledger, words.Ledger);
        page.Table([words.File, words.Outcome, words.Why], report.Options.Ledger
            .OrderBy(Rank).ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => new[] { Inline.Code(entry.Name), words.OutcomeOf(entry.Outcome), Inline.Lines(entry.Reasons.Select(reason => (Inline)words.WhyUnread(reason))) }));
        yield return page.Finish();
    }

    private static int Rank(LedgerEntry entry) => entry.Outcome switch
    {
        LedgerOutcome.Failed => 0,
        LedgerOutcome.ReadWithWarnings => 1,
        LedgerOutcome.Ignored => 3,
        _ => 2,
    };
}
