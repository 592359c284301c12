namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// Takes the raised numbers that call a note off the words they follow: in "0,7" and a raised 6 nobody reads 0,76. What calls
/// no note below it on its page, as in m² or 10³, stays. Print is small beside the word that is followed: on a page full of
/// notes most words are small.
/// </summary>
internal static class NoteCalls
{
    private const double Raised = 0.75;
    private const double SmallPrint = 0.9;
    private const double Touching = 0.2;
    private const int LongestCall = 3;

    /// <summary>The words of a page without calls.</summary>
    public static IReadOnlyList<PdfWord> Without(IReadOnlyList<PdfWord> words)
    {
        var rows = LineFinder.Rows(words).ToList();
        var calls = rows.SelectMany((row, at) => row.Skip(1)
            .Where((word, i) => IsCall(row[i], word) && rows.Skip(at + 1).Any(below => IsNote(below, row[i], word)))).ToHashSet();
        return calls.Count == 0 ? words : [.. words.Where(word => !calls.Contains(word))];
    }

    private static bool IsCall(PdfWord before, PdfWord word) =>
        word.Height < Raised * before.Height && word.Middle < before.Middle
        && word.Text.Length <= LongestCall && word.Text.All(char.IsAsciiDigit)
        && word.Left - before.Right < Touching * before.Height && !IsLength(before.Text);

    /// <summary>Behind "m", "1.000m" and "người/km" stands a power.</summary>
    private static bool IsLength(string text) =>
        text.AsSpan(text.LastIndexOf('/') + 1).TrimStart("0123456789.,(") is "m" or "km" or "cm" or "dm";

    private static bool IsNote(List<PdfWord> row, PdfWord before, PdfWord call) =>
        row[0].Text == call.Text && row[^1].Height < SmallPrint * before.Height;
}
