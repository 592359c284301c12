using HgKnowledge.Linking.Trails;
using HgKnowledge.Reports.Markdown;

namespace HgKnowledge.Reports.Pages;

/// <summary>What became of each planned document: late and untraced ones first, then those that came, then those not due.</summary>
internal sealed class TrailsPage : IReportChapter
{
    private static readonly TrailState[] Order = [TrailState.Late, TrailState.NoTrace, TrailState.Issued, TrailState.Planned];

    public IEnumerable<ReportPage> Pages(Report report)
    {
        var words = report.Words;
        var page = report.Page(PagePaths.Trails, words.Trails);
        var trails = report.Knowledge.Trails.Where(trail => trail.Plans.Count > 0).ToLookup(trail => trail.State);
        page.Paragraph(trails.Count == 0 ? words.NoTasks : words.TrailsNote);
        foreach (var state in Order.Where(trails.Contains))
        {
            page.Heading(2, $"{Report.Capital(words.StateOf(state))} ({trails[state].Count()})");
            page.Table([words.Planned, words.Deadline, words.Became, words.Where], trails[state].Select(trail => Row(report, page, trail)));
        }
        yield return page.Finish();
    }

    private static Inline[] Row(Report report, MarkdownPage page, Trail trail) =>
    [
        trail.Plans[0].Title,
        trail.Deadline?.Text ?? "",
        Became(report, trail),
        Inline.Lines(TrailStep.Of(trail).Select(step => Step(report, page, step))),
    ];

    private static Inline Became(Report report, Trail trail)
    {
        var words = report.Words;
        var late = trail.LateOn is null ? "" : $"{words.StateOf(TrailState.Late)} {words.LateBy(trail.LateDays, trail.LateQuarters, trail.Match?.Issued.Date is null)}";
        if (trail.Match is not { } match)
            return Inline.Lines([late, .. trail.Suggestions.Select(maybe => (Inline)words.MayBe(maybe.Issued.Name, maybe.Confidence))]);
        return Inline.Lines([((Inline)match.Issued.Name).Bold, words.Day(match.Issued.Date), late]);
    }

    private static Inline Step(Report report, MarkdownPage page, TrailStep step)
    {
        var name = step.Kind == TrailStepKind.Cited ? report.Words.RelationOf(step.Relation) : report.Words.StepOf(step.Kind);
        return $"{name}: " + report.DocumentLink(page, step.Source.Document.Name) + $", {report.Place(step.Source.Document, step.Evidence)}";
    }
}
