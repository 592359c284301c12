namespace HgKnowledge.Reviews;

/// <summary>A finding as a comment on the words it is about: short, for a reader who has only these words before him.</summary>
public static class CommentText
{
    private const int MostPlaces = 3;
    private const int LongestQuote = 220;
    private const int LongestExplanation = 700;

    /// <summary>The paragraphs of the comment; the first one says what is wrong.</summary>
    /// <param name="review">The review.</param>
    /// <param name="note">The finding.</param>
    /// <param name="here">The place that the comment is put on.</param>
    public static IReadOnlyList<string> Of(Review review, ReviewNote note, ReviewPlace here)
    {
        var texts = review.Texts;
        var lines = new List<string> { $"{note.SeverityName}: {note.Title}" };
        if (note.Compares)
            lines.AddRange(Sides(texts, note, here));
        else
            lines.Add(Cut(FromHere(texts, note.Explanation, here), LongestExplanation));
        if (note.Resolution.Length > 0)
            lines.Add($"{texts.Resolution}: {note.Resolution}");
        lines.Add($"({note.Finding.Id})");
        return lines;
    }

    /// <summary>The places that say otherwise, with their words; of those that say the same, only where they are.</summary>
    private static IEnumerable<string> Sides(ReviewTexts texts, ReviewNote note, ReviewPlace here)
    {
        var others = note.Places.Where(place => place != here).ToLookup(place => place.Member.Camp == here.Member.Camp && place.Member.Camp.Length > 0);
        yield return texts.StatedHere(here.Member.Value);
        foreach (var place in others[false].Take(MostPlaces))
            yield return $"• {At(texts, place, here)}: “{Cut(place.Member.Quote, LongestQuote)}”";
        if (others[false].Count() is > MostPlaces and var differing)
            yield return texts.AndMore(differing - MostPlaces);
        if (others[true].Any())
            yield return texts.AsHere(string.Join("; ", others[true].Take(MostPlaces).Select(place => At(texts, place, here))), others[true].Count() - MostPlaces);
    }

    private static string At(ReviewTexts texts, ReviewPlace place, ReviewPlace here) =>
        $"{(place.Member.Document == here.Member.Document ? texts.ThisDocument : place.Document)}, {place.Where}";

    /// <summary>The explanation for whoever reads it in the document itself, which needs no name there.</summary>
    private static string FromHere(ReviewTexts texts, string explanation, ReviewPlace here) =>
        Reports.Report.Capital(explanation.Replace(here.Called, texts.ThisDocument, StringComparison.Ordinal))
            .Replace($". {texts.ThisDocument}", $". {Reports.Report.Capital(texts.ThisDocument)}", StringComparison.Ordinal);

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = text.LastIndexOf(' ', longest);
        return text[..(end > 0 ? end : longest)].TrimEnd(' ', ',', ';') + "…";
    }
}
