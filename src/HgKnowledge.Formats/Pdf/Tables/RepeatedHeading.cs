namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>
/// Finds the heading that a table repeats on its next page. It is told line by line: without drawn lines, what follows the
/// heading on one page may make other rows of its lines than on another.
/// </summary>
internal static class RepeatedHeading
{
    private const int MostRows = 4;

    /// <summary>The lines of the part below that repeat the first rows of the part above; over those may stand its title.</summary>
    public static IEnumerable<PdfLine> Of(PdfTable above, PdfTable below)
    {
        var lines = Lines(below.Cells);
        for (var first = 0; first < MostRows; first++)
        {
            var heading = Lines(Rows(above, first, MostRows));
            var repeated = heading.Zip(lines).TakeWhile(pair => pair.First.Select(line => line.Text).SequenceEqual(pair.Second.Select(line => line.Text))).Count();
            if (repeated > 0 && repeated >= Lines(Rows(above, first, 1)).Count)
                return lines.Take(repeated).SelectMany(line => line);
        }
        return [];
    }

    private static IEnumerable<PdfCell> Rows(PdfTable table, int first, int count) =>
        table.Cells.TakeWhile(cell => cell.Position.Row < first + count).Where(cell => cell.Position.Row >= first);

    private static List<IGrouping<int, PdfLine>> Lines(IEnumerable<PdfCell> cells) =>
        [.. cells.SelectMany(cell => cell.Lines).OrderBy(line => line.Left).GroupBy(line => line.Number).OrderBy(line => line.Key)];
}
