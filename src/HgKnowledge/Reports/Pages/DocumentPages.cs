using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Reports.Markdown;
using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Pages;

/// <summary>One page for each document: what it says of itself, what was found in it, and its statements in reading order.</summary>
internal sealed class DocumentPages : IReportChapter
{
    public IEnumerable<ReportPage> Pages(Report report) => report.Knowledge.Documents.Select(document => Page(report, document));

    private static ReportPage Page(Report report, DocumentKnowledge knowledge)
    {
        var document = knowledge.Document;
        var page = report.Page(report.Paths.Document(document.Name)!, document.Meta.Title ?? report.Names[document.Name]);
        About(report, page, document);
        Findings(report, page, document);
        Targets(report, page, knowledge);
        Tasks(report, page, knowledge);
        if (knowledge.References.Count > 0)
            page.Paragraph(Inline.Link(report.Words.ReferencesOf(knowledge.References.Count), page.Url(PagePaths.References, report.Paths.DocumentAnchor(document.Name))));
        return page.Finish();
    }

    private static void About(Report report, MarkdownPage page, Document document)
    {
        var (words, meta) = (report.Words, document.Meta);
        Inline[][] rows =
        [
            [words.File, Inline.Code(document.Name)],
            [words.Type, meta.Type ?? ""],
            [words.Symbol, meta.Symbol ?? ""],
            [words.Date, words.Day(meta.Date)],
            [words.Issuer, meta.Issuer ?? ""],
            [words.Term, meta.Term?.ToString() ?? ""],
            [words.Period, meta.Period?.ToString() ?? ""],
            [words.Signer, string.Join(", ", new[] { meta.SignerRole, meta.Signer }.OfType<string>())],
        ];
        page.Table([words.Field, words.AsWritten], rows.Where(row => !row[1].IsEmpty));
    }

    private static void Findings(Report report, MarkdownPage page, Document document)
    {
        var words = report.Words;
        var rows = report.FindingsOfDocument(document.Name)
            .SelectMany(finding => finding.Members.Where(member => member.Document == document.Name).Select(member => (finding, member)))
            .OrderBy(pair => pair.member.Evidence.Block).ThenBy(pair => pair.member.Evidence.Start).ToList();
        page.Heading(2, words.FindingsInOrder(rows.Count));
        page.Table([words.Where, words.Finding, words.Quote], rows.Select(row => Finding(report, page, row.finding, row.member)));
    }

    private static Inline[] Finding(Report report, MarkdownPage page, Finding finding, Member member) =>
        [report.Place(member), FindingText.Link(report, page, finding), $"“{member.Quote}”"];

    private static void Targets(Report report, MarkdownPage page, DocumentKnowledge knowledge)
    {
        var words = report.Words;
        page.Heading(2, words.TargetsInOrder(knowledge.Targets.Count));
        page.Table([words.Where, words.Indicator, words.Value, words.Period, words.StatusWord],
            knowledge.Targets.Select(target => Target(report, page, knowledge.Document, target)));
    }

    private static Inline[] Target(Report report, MarkdownPage page, Document document, Target target) =>
    [
        report.Place(document, target.Number),
        target.Kind == TargetKind.Indicator ? report.IndicatorLink(page, target.IndicatorId) : target.Label,
        report.Values.Value(target),
        report.Values.Period(target),
        string.Join(", ", new[] { report.Words.Status(target.Status), target.Area }.OfType<string>()),
    ];

    private static void Tasks(Report report, MarkdownPage page, DocumentKnowledge knowledge)
    {
        if (knowledge.Tasks.Count == 0)
            return;
        page.Heading(2, report.Words.TasksInOrder(knowledge.Tasks.Count));
        page.Table(
            [report.Words.Where, report.Words.Task, report.Words.Lead, report.Words.Deadline],
            knowledge.Tasks.Select(task => new Inline[]
            {
                report.Place(knowledge.Document, task.Evidence), task.Title, string.Join("; ", task.Lead), TaskRow.When(report, task),
            }));
    }
}
