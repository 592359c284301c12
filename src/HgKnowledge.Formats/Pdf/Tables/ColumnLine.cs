namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>One line of a table without drawn lines, its words by the columns they stand in.</summary>
/// <param name="Row">The row of words.</param>
/// <param name="Parts">For each column that is filled, or run of columns that a heading stands over, the words.</param>
internal sealed record ColumnLine(WordRow Row, IReadOnlyList<(int First, int Last, IReadOnlyList<PdfWord> Words)> Parts)
{
    /// <summary>The words of its first column, or nothing.</summary>
    public IReadOnlyList<PdfWord> Head => Parts[0].First == 0 ? Parts[0].Words : [];

    /// <summary>Splits a row at gutters.</summary>
    public static ColumnLine Of(WordRow row, IReadOnlyList<Gutter> gutters)
    {
        var parts = new List<(int First, int Last, IReadOnlyList<PdfWord> Words)>();
        var open = new List<PdfWord>();
        foreach (var word in row.Words)
        {
            if (open.Count > 0 && gutters.Any(gutter => gutter.Shared(new(open[^1].Right, word.Left)).Width > gutter.Width / 2))
            {
                parts.Add(Part(open, gutters));
                open = [];
            }
            open.Add(word);
        }
        parts.Add(Part(open, gutters));
        return new(row, parts);
    }

    private static (int First, int Last, IReadOnlyList<PdfWord> Words) Part(List<PdfWord> words, IReadOnlyList<Gutter> gutters) =>
        (gutters.Count(gutter => gutter.Middle <= words[0].Left), gutters.Count(gutter => gutter.Middle < words[^1].Right), words);
}
