namespace HgKnowledge.Reviews;

/// <summary>A finding as a comment on the words it is about: short, for a reader who sees only these words.</summary>
public static class CommentText
{
    private const int MostPlaces = 3;
    private const int LongestQuote = 220;

    /// <summary>The paragraphs of the comment; the first one says what is wrong.</summary>
    /// <param name="review">The review.</param>
    /// <param name="note">The finding.</param>
    /// <param name="here">The place that the comment is put on.</param>
    public static IReadOnlyList<string> Of(Review review, ReviewNote note, ReviewPlace here)
    {
        var texts = review.Texts;
        var lines = new List<string> { $"{note.SeverityName}: {note.Title}" };
        if (note.Compares)
            lines.AddRange(Others(texts, note, here));
        else
            lines.Add(note.Explanation);
        if (note.Resolution.Length > 0)
            lines.Add($"{texts.Resolution}: {note.Resolution}");
        lines.Add($"({note.Finding.Id})");
        return lines;
    }

    /// <summary>The places that say otherwise, then those that say the same.</summary>
    private static IEnumerable<string> Others(ReviewTexts texts, ReviewNote note, ReviewPlace here)
    {
        var others = note.Places.Where(place => place != here).OrderBy(place => place.Member.Camp == here.Member.Camp).ToList();
        foreach (var place in others.Take(MostPlaces))
            yield return $"{Name(texts, place, here)}, {place.Where}: “{Cut(place.Member.Quote)}”";
        if (others.Count > MostPlaces)
            yield return texts.AndMore(others.Count - MostPlaces);
    }

    private static string Name(ReviewTexts texts, ReviewPlace place, ReviewPlace here) =>
        place.Member.Document == here.Member.Document ? Reports.Report.Capital(texts.ThisDocument) : place.Document;

    private static string Cut(string quote) => quote.Length <= LongestQuote ? quote : quote[..LongestQuote].TrimEnd() + "…";
}
