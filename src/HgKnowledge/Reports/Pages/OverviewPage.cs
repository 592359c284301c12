using HgKnowledge.Extraction;
using HgKnowledge.Reports.Markdown;
using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Pages;

/// <summary>What to look at first, what the corpus is, and how the report is read.</summary>
internal sealed class OverviewPage : IReportChapter
{
    private const int Shown = 20;
    private const int MostPlaces = 4;

    public IEnumerable<ReportPage> Pages(Report report)
    {
        var page = report.Page(PagePaths.Overview, report.Words.ReportTitle);
        FirstToSee(report, page);
        Contents(report, page);
        Documents(report, page);
        Legend(report, page);
        yield return page.Finish();
    }

    private static void FirstToSee(Report report, MarkdownPage page)
    {
        var words = report.Words;
        page.Heading(2, words.FirstToSee);
        page.Paragraph(words.FindingCounts(Count(report, Severity.Error), Count(report, Severity.Warning), Count(report, Severity.Info)));
        var urgent = report.Findings.Where(finding => finding.Severity >= Severity.Warning).ToList();
        page.Numbered(urgent.Take(Shown).Select(finding => Line(report, page, finding)));
        if (urgent.Count > Shown)
            page.Paragraph(Inline.Link(words.AndMore(urgent.Count - Shown), page.Url(PagePaths.Findings)));
    }

    /// <summary>The finding's title with the quotes of the sides compared, or with its sentence.</summary>
    private static Inline Line(Report report, MarkdownPage page, Finding finding)
    {
        var compared = report.Words.VerdictName(finding.Verdict).Length > 0;
        return Inline.Lines(
        [
            FindingText.Title(report, finding).Bold + " – " + Inline.Link(report.Words.Details, page.Url(PagePaths.Findings, PagePaths.FindingAnchor(finding.Id))),
            .. compared ? Sides(finding).Select(member => Side(report, page, finding, member)) : [report.Words.Message(finding)],
        ]);
    }

    /// <summary>All places if they are few, else the first one of each side.</summary>
    private static IEnumerable<Member> Sides(Finding finding) =>
        finding.Members.Count <= MostPlaces ? finding.Members : finding.Members.DistinctBy(member => member.Camp).Take(MostPlaces);

    private static Inline Side(Report report, MarkdownPage page, Finding finding, Member member) =>
        ((Inline)report.ValueOf(finding, member)).Bold + $": “{member.Quote}” – " + report.DocumentLink(page, member.Document) + $", {report.Place(member)}";

    private static int Count(Report report, Severity severity) => report.Findings.Count(finding => finding.Severity == severity);

    private static void Contents(Report report, MarkdownPage page)
    {
        var (words, documents) = (report.Words, report.Knowledge.Documents);
        page.Heading(2, words.Contents);
        page.Table([words.Page, words.Shows],
        [
            [Inline.Link(words.Findings, page.Url(PagePaths.Findings)), words.FindingsShow(report.Findings.Count)],
            [Inline.Link(words.Matrix, page.Url(PagePaths.Matrix)), words.MatrixShows(report.Threads.Count, documents.Sum(d => d.Targets.Count))],
            [Inline.Link(words.TasksByBody, page.Url(PagePaths.TasksByBody)), words.BodiesShow(documents.Sum(d => d.Tasks.Count))],
            [Inline.Link(words.TasksByDeadline, page.Url(PagePaths.TasksByDeadline)), words.DeadlinesShow(documents.Sum(d => d.Tasks.Count(t => t.Deadline is not null)))],
            [Inline.Link(words.Trails, page.Url(PagePaths.Trails)), words.TrailsShow(report.Knowledge.Trails.Count(trail => trail.Plans.Count > 0))],
            [Inline.Link(words.References, page.Url(PagePaths.References)), words.ReferencesShow(documents.Sum(d => d.References.Count))],
        ]);
    }

    private static void Documents(Report report, MarkdownPage page)
    {
        var words = report.Words;
        page.Heading(2, words.Documents);
        page.Table([words.Document, words.Title, words.Date, words.Targets, words.Tasks, words.References, words.Findings],
            report.Knowledge.Documents.Select(document => Row(report, page, document)));
    }

    private static Inline[] Row(Report report, MarkdownPage page, DocumentKnowledge knowledge)
    {
        var (name, meta) = (knowledge.Document.Name, knowledge.Document.Meta);
        return
        [
            report.DocumentLink(page, name),
            Inline.Lines([meta.Title ?? "", Inline.Code(name)]),
            report.Words.Day(meta.Date),
            $"{knowledge.Targets.Count}",
            $"{knowledge.Tasks.Count}",
            $"{knowledge.References.Count}",
            FindingText.Counts(report, report.FindingsOfDocument(name)),
        ];
    }

    private static void Legend(Report report, MarkdownPage page)
    {
        var words = report.Words;
        page.Heading(2, words.HowToRead);
        page.Bullets(words.ReadingNotes.Select(note => (Inline)note));
        page.Table([words.Verdict, words.Meaning], words.Verdicts.Select(verdict => new[] { ((Inline)verdict.Name).Bold, verdict.Meaning }));
        page.Heading(2, words.Rules);
        page.Table([words.Rule, words.Meaning, words.Findings], RuleList.All.Select(rule => rule.Info)
            .Select(rule => new[] { Inline.Code(rule.Id), words.Summary(rule), FindingText.Counts(report, report.Findings.Where(finding => finding.Rule.Id == rule.Id)) }));
    }
}
