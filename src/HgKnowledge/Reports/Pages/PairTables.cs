using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Reports.Markdown;
using HgKnowledge.Reports.Texts;

namespace HgKnowledge.Reports.Pages;

/// <summary>The lower half of a thread's page: pairs that differ, pairs that agree, pairs that were not compared.</summary>
internal sealed class PairTables(Report report, MarkdownPage page, IndicatorThread thread)
{
    // One row for each pair is read while there are few; more of them are told by their numbers.
    private const int MostRows = 12;

    private readonly Dictionary<(string Document, int Index), int> _numbers = thread.Statements
        .Select((statement, i) => (Key: (statement.Document.Name, statement.Index), Number: i + 1))
        .ToDictionary(pair => pair.Key, pair => pair.Number);

    public void Write()
    {
        if (thread.Statements.Count < 2)
        {
            page.Paragraph(report.Words.NothingToCompare);
            return;
        }
        var pairs = report.Pairs(thread).ToList();
        Compared([.. pairs.Where(pair => pair.Comparable)]);
        NotCompared([.. pairs.Where(pair => !pair.Comparable)]);
        if (pairs.Count < thread.Statements.Count * (thread.Statements.Count - 1L) / 2)
            page.Paragraph(report.Words.TooManyPairs(pairs.Count));
    }

    private void Compared(IReadOnlyList<Comparison> pairs)
    {
        var words = report.Words;
        page.Heading(2, words.Compared(pairs.Count));
        if (pairs.Count == 0)
            page.Paragraph(words.NoneCompared);
        var differing = pairs.Where(pair => pair.Differs).OrderByDescending(pair => pair.Severity).ToList();
        if (differing.Count <= MostRows)
            page.Table([words.Pair, words.Verdict, words.Remark], differing.Select(Difference));
        else
            page.Table([words.Verdict, words.Remark, words.Statements], differing.GroupBy(pair => (Verdict: Verdict(pair), pair.Reason))
                .Select(group => new[] { group.Key.Verdict, words.Reason(group.Key.Reason), Numbers(group) }));
        page.Table([words.Verdict, words.Statements], pairs.Where(pair => !pair.Differs)
            .GroupBy(pair => pair.Verdict!.Value).OrderBy(group => group.Key)
            .Select(group => new[] { words.VerdictName(group.Key.Word()), Numbers(group) }));
    }

    private Inline[] Difference(Comparison pair) =>
    [
        Side(pair.Earlier) + Inline.Break + Side(pair.Later),
        Verdict(pair),
        report.Words.Reason(pair.Reason),
    ];

    private string Verdict(Comparison pair) => $"{ReportTexts.Mark(pair.Severity)} {report.Words.VerdictName(pair.Verdict!.Value.Word())}";

    private Inline Side(Statement statement) =>
        StatementLink(Number(statement)) + $" {report.Values.Value(statement.Target)} ({report.Values.Period(statement.Target)}) – " + report.DocumentLink(page, statement.Document.Name);

    private void NotCompared(IReadOnlyList<Comparison> pairs)
    {
        if (pairs.Count == 0)
            return;
        var words = report.Words;
        page.Heading(2, words.NotCompared(pairs.Count));
        page.Table([words.Why, words.Statements], pairs.GroupBy(report.Reason, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new[] { (Inline)group.Key, Numbers(group) }));
    }

    /// <summary>"1 ↔ 3–5, 8" a line, by the earlier or the later statement, whichever takes fewer lines.</summary>
    private Inline Numbers(IEnumerable<Comparison> pairs)
    {
        var numbers = pairs.Select(pair => (A: Number(pair.Earlier), B: Number(pair.Later)))
            .Select(pair => pair.A < pair.B ? pair : (A: pair.B, B: pair.A)).ToList();
        var (first, second) = (numbers.ToLookup(pair => pair.A, pair => pair.B), numbers.ToLookup(pair => pair.B, pair => pair.A));
        return Inline.Lines((first.Count <= second.Count ? first : second).OrderBy(group => group.Key)
            .Select(group => StatementLink(group.Key) + " ↔ " + NumberRuns.Of(group.Order())));
    }

    private Inline StatementLink(int number) => Inline.Link($"({number})", page.Url(page.Path, PagePaths.StatementAnchor(number)));

    private int Number(Statement statement) => _numbers[(statement.Document.Name, statement.Index)];
}
