using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Text;

/// <summary>
/// Reads tables that were pasted or saved as text: one row a line, cells parted by tabs. Letterheads in two columns and lists
/// of contents have tabs as well, so a table has three columns at least, and rows below its heading.
/// </summary>
internal static class TabTable
{
    private const int FewestColumns = 3;
    private const int FewestRows = 2;

    /// <summary>The cells that are not empty of the table which opens at the line, and the line behind it; null if none does.</summary>
    /// <param name="raw">The lines of the text.</param>
    /// <param name="start">Index of the first one of the table.</param>
    public static (IEnumerable<TextLine> Cells, int End)? Read(string[] raw, int start)
    {
        var end = raw[start].Contains('\t', StringComparison.Ordinal) ? End(raw, start) : start;
        return end == start ? null : (Enumerable.Range(start, end - start).SelectMany(i => Cells(raw[i], i + 1, i - start)), end);
    }

    /// <summary>The line behind the rows that begin here; the line itself if they make no table.</summary>
    private static int End(string[] raw, int start)
    {
        var (end, wide) = (start, 0);
        for (; end < raw.Length && raw[end].Contains('\t', StringComparison.Ordinal); end++)
            if (Filled(raw[end]) >= FewestColumns)
                wide++;
        return wide >= FewestRows && Filled(raw[start]) >= FewestColumns && wide * 2 >= end - start ? end : start;
    }

    private static int Filled(string line)
    {
        var count = 0;
        foreach (var cell in line.AsSpan().Split('\t'))
            if (!line.AsSpan(cell).Trim().IsEmpty)
                count++;
        return count;
    }

    private static IEnumerable<TextLine> Cells(string line, int number, int row)
    {
        var column = 0;
        foreach (var text in line.Split('\t'))
        {
            var cell = LightMarkup.Clean(number, text);
            if (!cell.IsBlank)
                yield return cell with { Level = 0, Cell = new CellPosition(0, row, column) };
            column++;
        }
    }
}
