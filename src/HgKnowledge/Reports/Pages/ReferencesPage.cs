using HgKnowledge.Extraction;
using HgKnowledge.Reports.Markdown;

namespace HgKnowledge.Reports.Pages;

/// <summary>Which documents each document cites, whether they are at hand, and what is odd about a citation.</summary>
internal sealed class ReferencesPage : IReportChapter
{
    public IEnumerable<ReportPage> Pages(Report report)
    {
        var words = report.Words;
        var page = report.Page(PagePaths.References, words.References);
        page.Paragraph(words.ReferencesNote);
        var cited = report.Knowledge.Documents.Select(d => (Document: d, Cited: CitedDocument.Of(d))).ToList();
        Odd(report, page, cited);
        Shared(report, page, cited);
        foreach (var (document, list) in cited)
            Section(report, page, document, list);
        yield return page.Finish();
    }

    private static void Odd(Report report, MarkdownPage page, IEnumerable<(DocumentKnowledge Document, IReadOnlyList<CitedDocument> Cited)> all)
    {
        var words = report.Words;
        var rows = all.SelectMany(d => d.Cited.SelectMany(c => c.References.Where(r => r.Anomalies.Count > 0)
            .Select(r => new[]
            {
                report.DocumentLink(page, d.Document.Document.Name) + $", {report.Place(d.Document.Document, r.Evidence)}",
                $"“{d.Document.Document.Quote(r.Evidence)}”",
                Inline.Lines(r.Anomalies.Select(anomaly => (Inline)anomaly)),
            }))).ToList();
        if (rows.Count == 0)
            return;
        page.Heading(2, words.OddCitations(rows.Count));
        page.Table([words.Where, words.Quote, words.Why], rows);
    }

    private static void Shared(Report report, MarkdownPage page, IEnumerable<(DocumentKnowledge Document, IReadOnlyList<CitedDocument> Cited)> all)
    {
        var words = report.Words;
        var shared = all.SelectMany(d => d.Cited.Where(c => c.Identified).Select(c => (d.Document.Document.Name, Cited: c)))
            .GroupBy(pair => pair.Cited.Key, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Count()).ToList();
        if (shared.Count == 0)
            return;
        page.Heading(2, words.CitedBySeveral(shared.Count));
        page.Table([words.Cited, words.CitedIn], shared.Select(group => new[]
        {
            Name(report, page, group.First().Cited),
            Inline.Join(", ", group.Select(pair => report.DocumentLink(page, pair.Name))),
        }));
    }

    private static void Section(Report report, MarkdownPage page, DocumentKnowledge knowledge, IReadOnlyList<CitedDocument> cited)
    {
        var words = report.Words;
        var name = knowledge.Document.Name;
        page.Heading(2, report.Names[name], report.Paths.DocumentAnchor(name));
        page.Paragraph(report.DocumentLink(page, name) + $": {words.CitesSummary(knowledge.References.Count, cited.Count, cited.Count(c => c.Identified))}");
        page.Table([words.Cited, words.State, words.Relation, words.Times, words.Where], cited.OrderByDescending(c => c.Identified).Select(c => Row(report, page, knowledge, c)));
    }

    private static Inline[] Row(Report report, MarkdownPage page, DocumentKnowledge knowledge, CitedDocument cited) =>
    [
        Name(report, page, cited),
        report.Words.ReferenceState(cited.State) + (cited.References.Any(r => r.Anomalies.Count > 0) ? " ▲" : ""),
        string.Join(", ", cited.References.Select(r => r.Relation).Distinct().Order().Select(report.Words.RelationOf)),
        $"{cited.References.Count}",
        string.Join(", ", cited.References.Select(r => knowledge.Document.Line(r.Evidence)).Distinct().Order()) is var lines ? report.Words.Lines(knowledge.Document.Name, lines) : "",
    ];

    private static Inline Name(Report report, MarkdownPage page, CitedDocument cited)
    {
        Inline name = cited.Name + (cited.Date is { } date ? $", {report.Words.Day(date)}" : "") + (cited.Issuer is { } issuer ? $", {issuer}" : "");
        return cited.Target is { } target ? Inline.Link(name, report.Paths.Document(target) is { } path ? page.Url(path) : null) : name;
    }
}
