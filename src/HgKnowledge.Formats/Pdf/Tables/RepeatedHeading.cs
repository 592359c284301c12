namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>
/// Finds the heading that a table repeats on its next page. Drawn cells tell it row by row. Without drawn lines, what follows
/// the heading on one page may make other rows of its lines than on another, and lines tell it.
/// </summary>
internal static class RepeatedHeading
{
    private const int MostRows = 4;

    /// <summary>The lines of the part below that repeat the first rows of the part above; over those may stand its title.</summary>
    public static IReadOnlyList<PdfLine> Of(PdfTable above, PdfTable below)
    {
        var (byRow, byLine) = (ByRow(above, below), ByLine(above, below));
        return byRow.Count >= byLine.Count ? byRow : byLine;
    }

    private static IReadOnlyList<PdfLine> ByRow(PdfTable above, PdfTable below)
    {
        for (var first = 0; first < MostRows; first++)
            for (var count = Math.Min(MostRows, below.Rows); count > 0; count--)
                if (Text(above, first, count) is { Length: > 0 } text && text == Text(below, 0, count))
                    return [.. Rows(below, 0, count).SelectMany(cell => cell.Lines)];
        return [];
    }

    private static IReadOnlyList<PdfLine> ByLine(PdfTable above, PdfTable below)
    {
        var lines = Lines(below.Cells);
        for (var first = 0; first < MostRows; first++)
        {
            var heading = Lines(Rows(above, first, MostRows));
            var repeated = heading.Zip(lines).TakeWhile(pair => pair.First.Select(line => line.Text).SequenceEqual(pair.Second.Select(line => line.Text))).Count();
            if (repeated > 0 && repeated >= Lines(Rows(above, first, 1)).Count)
                return [.. lines.Take(repeated).SelectMany(line => line)];
        }
        return [];
    }

    private static IEnumerable<PdfCell> Rows(PdfTable table, int first, int count) =>
        table.Cells.TakeWhile(cell => cell.Position.Row < first + count).Where(cell => cell.Position.Row >= first);

    private static string Text(PdfTable table, int first, int count) =>
        string.Join('|', Rows(table, first, count).Select(cell => $"{cell.Position.Row - first}:{cell.Position.Column}:{cell.Text}"));

    private static List<IGrouping<int, PdfLine>> Lines(IEnumerable<PdfCell> cells) =>
        [.. cells.SelectMany(cell => cell.Lines).OrderBy(line => line.Left).GroupBy(line => line.Number).OrderBy(line => line.Key)];
}
