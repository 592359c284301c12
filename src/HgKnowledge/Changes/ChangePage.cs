using HgKnowledge.Reports.Markdown;

namespace HgKnowledge.Changes;

/// <summary>Writes changes as a page of Markdown.</summary>
public static class ChangePage
{
    /// <summary>A heading, the counts, and a table for targets, tasks and citations, as far as there are any.</summary>
    public static string Of(DraftDifference difference)
    {
        var texts = difference.Texts;
        var page = new MarkdownPage("", $"# {Inline.Text(texts.Title(difference.Older, difference.Newer))}");
        page.Paragraph(difference.Changes.Count == 0 ? texts.NoChanges : texts.Counts(difference.Changes));
        foreach (var group in difference.Changes.GroupBy(change => change.Subject))
        {
            page.Heading(2, texts.Subject(group.Key));
            page.Table([texts.Kind, texts.What, texts.Older, texts.Newer, texts.Place], group.Select(change => Row(texts, change)));
        }
        return page.Finish().Content;
    }

    private static Inline[] Row(ChangeTexts texts, DraftChange change) =>
        [texts.Kinds(change), Inline.Text(change.Name), Side(change.Older), Side(change.Newer), ChangeTexts.Lines(change)];

    private static Inline Side(ChangePlace? place) =>
        place is null ? "–" : Inline.Lines([Inline.Text(place.Value).Bold, Inline.Text($"“{place.Quote}”")]);
}
