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

    /// <summary>The lines without markup; those of a table as one line for each cell that is not empty.</summary>
    public static IEnumerable<TextLine> Lines(string[] raw)
    {
        var table = 0;
        for (var i = 0; i < raw.Length;)
        {
            var end = raw[i].Contains('\t', StringComparison.Ordinal) ? End(raw, i) : i;
            if (end == i)
                yield return LightMarkup.Clean(i + 1, raw[i++]);
            else
            {
                for (var row = 0; i < end; i++, row++)
                    foreach (var cell in Cells(raw[i], i + 1, table, row))
                        yield return cell;
                table++;
            }
        }
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

    private static IEnumerable<TextLine> Cells(string line, int number, int table, int row)
    {
        var column = 0;
        foreach (var text in line.Split('\t'))
        {
            var cell = LightMarkup.Clean(number, text);
            if (!cell.IsBlank)
                yield return cell with { Level = 0, Cell = new CellPosition(table, row, column) };
            column++;
        }
    }
}
