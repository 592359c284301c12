namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// Takes the raised numbers that call a note off the words they follow: in "0,7" and a raised 6 nobody reads 0,76. What calls
/// no note on its page, as in m² or 10³, stays.
/// </summary>
internal static class NoteCalls
{
    private const double Small = 0.75;
    private const double SmallPrint = 0.9;
    private const double Touching = 0.2;
    private const int LongestCall = 3;

    /// <summary>The words of a page without calls.</summary>
    public static IReadOnlyList<PdfWord> Without(IReadOnlyList<PdfWord> words)
    {
        if (words.Count == 0)
            return words;
        var heights = words.Select(word => word.Height).Order().ToArray();
        var height = heights[heights.Length / 2];
        var calls = new HashSet<PdfWord>();
        var notes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in LineFinder.Rows(words))
        {
            if (row.Max(word => word.Height) < SmallPrint * height)
                notes.Add(row[0].Text);
            for (var i = 1; i < row.Count; i++)
                if (IsCall(row[i - 1], row[i], height))
                    calls.Add(row[i]);
        }
        calls.RemoveWhere(call => !notes.Contains(call.Text));
        return calls.Count == 0 ? words : [.. words.Where(word => !calls.Contains(word))];
    }

    private static bool IsCall(PdfWord before, PdfWord word, double height) =>
        word.Height < Small * height && before.Height > word.Height / Small && word.Middle < before.Middle
        && word.Text.Length <= LongestCall && word.Text.All(char.IsAsciiDigit)
        && word.Left - before.Right < Touching * height && before.Text is not ("m" or "km" or "cm" or "dm");
}
