namespace HgKnowledge.Formats.Text;

/// <summary>
/// Reads tables that web crawls leave with one cell a line between lone bars: a row opens with a bar, each cell ends with
/// one, so two bars in a row part the rows. The first row gives the number of columns.
/// </summary>
internal static class CrawledTable
{
    /// <summary>One cell: row, column and its lines (possibly none).</summary>
    public readonly record struct Cell(int Row, int Column, IReadOnlyList<TextLine> Lines);

    /// <summary>Whether a table may open at this line.</summary>
    public static bool Opens(TextLine line) => line.Text == "|";

    /// <summary>Reads the table that opens at <paramref name="start"/>; <paramref name="next"/> is the line behind it.</summary>
    public static IReadOnlyList<Cell> Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        var columns = Columns(lines, start);
        var cells = new List<Cell>();
        var row = 0;
        next = start;
        while (next < lines.Count && Opens(lines[next]))
        {
            next++;
            for (var column = 0; column < columns && next < lines.Count; column++)
            {
                var content = new List<TextLine>();
                while (next < lines.Count && !Opens(lines[next]))
                    content.Add(lines[next++]);
                if (next >= lines.Count && column < columns - 1)
                    break;
                next++;
                cells.Add(new(row, column, content));
            }
            row++;
        }
        return cells;
    }

    private static int Columns(IReadOnlyList<TextLine> lines, int start)
    {
        var columns = 0;
        for (var i = start + 1; i < lines.Count; i++)
        {
            if (!Opens(lines[i]))
                continue;
            columns++;
            if (i + 1 >= lines.Count || Opens(lines[i + 1]) || lines[i + 1].IsBlank)
                return columns;
        }
        return Math.Max(columns, 1);
    }
}
