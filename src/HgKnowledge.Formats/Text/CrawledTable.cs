namespace HgKnowledge.Formats.Text;

/// <summary>
/// Reads tables that web crawls leave with one cell a line between lone bars: a row opens with a bar and each cell ends with
/// one. An empty cell and the border between two rows look the same, so the number of columns is found as the one under which
/// the whole table comes out even; merged cells are lost but in headings, where a short row stands over another.
/// </summary>
internal static class CrawledTable
{
    private const int MostColumns = 40;
    private const int MostHeadings = 3;

    /// <summary>One cell: where it stands, how many columns it covers, and its lines (possibly none).</summary>
    public readonly record struct Cell(int Row, int Column, int Span, IReadOnlyList<TextLine> Lines);

    /// <summary>Lines that one cell has at most: a bar that was lost must not swallow the document behind it.</summary>
    private const int LongestCell = 100;

    /// <summary>Whether the line is a lone bar.</summary>
    public static bool IsBar(TextLine line) => line.Text == "|";

    /// <summary>Whether a table opens at this line: a bar that another one follows.</summary>
    public static bool Opens(IReadOnlyList<TextLine> lines, int start)
    {
        if (!IsBar(lines[start]))
            return false;
        for (var i = start + 1; i < lines.Count && i <= start + LongestCell; i++)
            if (IsBar(lines[i]))
                return true;
        return false;
    }

    /// <summary>Reads the table that opens at <paramref name="start"/>; <paramref name="next"/> is the line behind it.</summary>
    public static IReadOnlyList<Cell> Read(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        var contents = Contents(lines, start, out next);
        var (rows, columns) = Shape(contents, fewestRows: 2) ?? Shape(contents, fewestRows: 1) ?? ([], 1);
        return [.. HeadingCells(contents, rows, columns), .. Rows(contents, rows.Count == 0 ? 0 : rows[^1].End + 1, rows.Count, columns)];
    }

    /// <summary>The heading rows and the number of columns under which the table comes out even; everything in one row always does.</summary>
    private static (List<(int Start, int End)> Headings, int Columns)? Shape(List<IReadOnlyList<TextLine>> contents, int fewestRows)
    {
        for (var headings = 0; headings <= MostHeadings; headings++)
            if (Headings(contents, headings) is { } rows && Columns(contents, rows, fewestRows) is > 0 and var columns)
                return (rows, columns);
        return null;
    }

    /// <summary>What stands between each bar and the next. A blank line right behind a bar ends the table.</summary>
    private static List<IReadOnlyList<TextLine>> Contents(IReadOnlyList<TextLine> lines, int start, out int next)
    {
        var contents = new List<IReadOnlyList<TextLine>>();
        next = start + 1;
        var open = new List<TextLine>();
        for (var i = start + 1; i < lines.Count; i++)
        {
            if (IsBar(lines[i]))
            {
                contents.Add(open);
                open = [];
                next = i + 1;
            }
            else if (open.Count > LongestCell || (lines[i].IsBlank && open.Count == 0 && contents.Count > 0 && !IsBeforeBar(lines, i)))
                break;
            else if (!lines[i].IsBlank)
                open.Add(lines[i]);
        }
        return contents;
    }

    /// <summary>An empty cell may have a blank line of its own.</summary>
    private static bool IsBeforeBar(IReadOnlyList<TextLine> lines, int blank)
    {
        while (blank < lines.Count && lines[blank].IsBlank)
            blank++;
        return blank < lines.Count && IsBar(lines[blank]);
    }

    /// <summary>The first rows, each a run of filled cells up to the border behind it; null if there are not so many.</summary>
    private static List<(int Start, int End)>? Headings(List<IReadOnlyList<TextLine>> contents, int count)
    {
        var rows = new List<(int, int)>();
        for (var at = 0; rows.Count < count;)
        {
            var end = at;
            while (end < contents.Count && contents[end].Count > 0)
                end++;
            if (end == at || end >= contents.Count)
                return null;
            rows.Add((at, end));
            at = end + 1;
        }
        return rows;
    }

    /// <summary>The number of columns under which the rest divides into rows with an empty border behind each; 0 if none does.</summary>
    private static int Columns(List<IReadOnlyList<TextLine>> contents, List<(int Start, int End)> headings, int fewestRows)
    {
        var first = headings.Count == 0 ? 0 : headings[^1].End + 1;
        var rest = contents.Count - first;
        for (var columns = Math.Max(1, LongestRun(contents)); columns <= Math.Min(MostColumns, Math.Max(rest, 1)); columns++)
            if ((rest + 1) % (columns + 1) == 0 && (rest + 1) / (columns + 1) >= fewestRows && BordersAreEmpty(contents, first, columns))
                return columns;
        return 0;
    }

    private static int LongestRun(List<IReadOnlyList<TextLine>> contents)
    {
        var (longest, run) = (0, 0);
        foreach (var content in contents)
        {
            run = content.Count > 0 ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    private static bool BordersAreEmpty(List<IReadOnlyList<TextLine>> contents, int first, int columns)
    {
        for (var border = first + columns; border < contents.Count; border += columns + 1)
            if (contents[border].Count > 0)
                return false;
        return true;
    }

    private static IEnumerable<Cell> Rows(List<IReadOnlyList<TextLine>> contents, int first, int row, int columns)
    {
        for (var at = first; at < contents.Count; at += columns + 1, row++)
            for (var column = 0; column < columns && at + column < contents.Count; column++)
                yield return new(row, column, 1, contents[at + column]);
    }

    /// <summary>
    /// A heading row that is shorter than the table stands at its right end; the cells above it share its width evenly, the
    /// others reach down to it.
    /// </summary>
    private static IEnumerable<Cell> HeadingCells(List<IReadOnlyList<TextLine>> contents, List<(int Start, int End)> rows, int columns)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var count = rows[row].End - rows[row].Start;
            var below = row + 1 < rows.Count ? rows[row + 1].End - rows[row + 1].Start : 0;
            var single = below > 0 ? columns - below : count;
            var sharing = count - single;
            var span = sharing > 0 && below % sharing == 0 ? below / sharing : 1;
            var column = row > 0 ? Math.Max(0, columns - count) : 0;
            for (var i = 0; i < count; i++)
            {
                var width = i >= single ? span : 1;
                yield return new(row, column, width, contents[rows[row].Start + i]);
                column += width;
            }
        }
    }
}
