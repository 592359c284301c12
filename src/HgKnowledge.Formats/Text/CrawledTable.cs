namespace HgKnowledge.Formats.Text;

/// <summary>
/// Reads tables that web crawls leave with one cell a line between lone bars: a row opens with a bar, each cell ends with
/// one, so two bars in a row part the rows. The first row gives the number of columns.
/// </summary>
internal static class CrawledTable
{
    /// <summary>One cell: row, column and its lines (possibly none).</summary>
    public readonly record struct Cell(int Row, int Column, IReadOnlyList<TextLine> Lines);

    /// <summary>Lines that one cell has at most: a bar that was lost must not swallow the document behind it.</summary>
    private const int LongestCell = 100;

    /// <summary>Whether the line is a lone bar.</summary>
    public static bool IsBar(TextLine line) => line.Text == "|";

    /// <summary>Whether a table opens at this line: a bar that another one follows.</summary>
    public static bool Opens(IReadOnlyList<TextLine> lines, int start) => IsBar(lines[start]) && NextBar(lines, start + 1) >= 0;

    /// <summary>Reads the table that opens at <paramref name="start"/>; <paramref name="next"/> is the line behind it.</summary>
    public static IReadOnlyList<Cell> Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        var columns = Columns(lines, start);
        var cells = new List<Cell>();
        var row = 0;
        next = start;
        while (next < lines.Count && IsBar(lines[next]))
        {
            next++;
            for (var column = 0; column < columns && next < lines.Count; column++)
            {
                var end = NextBar(lines, next);
                if (end < 0)
                    return cells;
                cells.Add(new(row, column, [.. lines.Skip(next).Take(end - next)]));
                next = end + 1;
            }
            row++;
        }
        return cells;
    }

    private static int NextBar(IReadOnlyList<TextLine> lines, int from)
    {
        for (var i = from; i < lines.Count && i <= from + LongestCell; i++)
            if (IsBar(lines[i]))
                return i;
        return -1;
    }

    private static int Columns(IReadOnlyList<TextLine> lines, int start)
    {
        var columns = 0;
        for (var i = start + 1; i < lines.Count; i++)
        {
            if (!IsBar(lines[i]))
                continue;
            columns++;
            if (i + 1 >= lines.Count || IsBar(lines[i + 1]) || lines[i + 1].IsBlank)
                return columns;
        }
        return Math.Max(columns, 1);
    }
}
