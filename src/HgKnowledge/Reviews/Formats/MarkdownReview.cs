using System.Text;
using HgKnowledge.Reports;
using HgKnowledge.Reports.Markdown;

namespace HgKnowledge.Reviews.Formats;

/// <summary>One Markdown page: an overview that leads to each finding, and each finding with its places, which lead to the lines of the draft.</summary>
public sealed class MarkdownReview : IReviewWriter
{
    /// <inheritdoc/>
    public void Write(Review review, ReviewLinks links, Stream output)
    {
        var page = new MarkdownPage("", $"# {Inline.Text(review.Title)}");
        page.Paragraph(((Inline)review.Counts + ".").Bold);
        page.Bullets(review.Texts.ReadingNotes.Select(Inline.Text));
        Overview(review, links, page);
        foreach (var severity in review.Notes.Where(note => note.Open).GroupBy(note => note.Finding.Severity).OrderByDescending(group => group.Key))
            Section(review, links, page, $"{ReviewTexts.Mark(severity.Key)} {severity.First().SeverityName} ({severity.Count()})", severity);
        Section(review, links, page, review.Texts.Settled, review.Notes.Where(note => !note.Open));
        output.Write(Encoding.UTF8.GetBytes(page.Finish().Content));
    }

    private static void Overview(Review review, ReviewLinks links, MarkdownPage page)
    {
        var texts = review.Texts;
        page.Table(
            [texts.Severity, texts.About, texts.Document, texts.Where],
            review.Notes.Where(note => note.Open).Select(note => new[]
            {
                $"{ReviewTexts.Mark(note.Finding.Severity)} {note.SeverityName}", Inline.Link(note.Title, $"#{PagePaths.FindingAnchor(note.Finding.Id)}"),
                note.First.Document, Place(links, note.First),
            }));
    }

    private static void Section(Review review, ReviewLinks links, MarkdownPage page, string heading, IEnumerable<ReviewNote> notes)
    {
        var shown = notes.ToList();
        if (shown.Count == 0)
            return;
        page.Heading(2, heading);
        foreach (var note in shown)
            Finding(review.Texts, links, page, note);
    }

    private static void Finding(ReviewTexts texts, ReviewLinks links, MarkdownPage page, ReviewNote note)
    {
        page.Heading(3, note.Title, PagePaths.FindingAnchor(note.Finding.Id));
        page.Table(
            [texts.Document, texts.Where, texts.Value, texts.Quote],
            note.Places.Select(place => new[] { Document(place), Place(links, place), place.Member.Value, $"“{place.Member.Quote}”" }));
        page.Paragraph(note.Explanation);
        if (note.Resolution.Length > 0)
            page.Paragraph(((Inline)$"{texts.Resolution}:").Bold + $" {note.Resolution}");
        if (note.Decision.Length > 0)
            page.Paragraph(((Inline)$"{texts.Decision}:").Bold + $" {note.Decision}");
        page.Paragraph((Inline)$"{texts.Verdict}: {note.Verdict} · {note.SeverityName} · {texts.Rule} {note.Finding.Rule.Id} · {texts.Id} " + Inline.Code(note.Finding.Id));
    }

    private static Inline Document(ReviewPlace place) => place.InDraft ? ((Inline)place.Document).Bold : place.Document;

    private static Inline Place(ReviewLinks links, ReviewPlace place) =>
        Inline.Join(", ", [Inline.Link(place.Section, links.Heading(place)), Inline.Link(place.Line, links.Line(place))]);
}
