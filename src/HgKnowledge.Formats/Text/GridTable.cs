using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Text;

/// <summary>
/// Reads tables drawn in plain text with "+", "-" and "|": every row stands between two drawn lines, a cell without a bar at a
/// column's place covers that column too.
/// </summary>
internal static class GridTable
{
    private const int MostLines = 20_000;
    private const string Corner = "+";

    private static readonly LineLayout Wrapped = new(Wrapped: true, int.MaxValue, BlankLinesSeparate: true);

    /// <summary>The table that opens at the line, and the line behind it; null if none does.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="start">Index of the first one of the table.</param>
    public static (IReadOnlyList<Block> Blocks, int End)? Read(string[] lines, int start)
    {
        if (!IsDrawn(lines[start]))
            return null;
        var end = start;
        while (end < Math.Min(lines.Length, start + MostLines) && lines[end].AsSpan().TrimStart() is ['+' or '|', ..])
            end++;
        return end > start + 2 && IsDrawn(lines[end - 1]) ? (Rows(lines.AsSpan(start..end), start + 1), end) : null;
    }

    private static bool IsDrawn(string line) =>
        line.AsSpan().Trim() is { Length: > 4 } drawn && drawn[0] == '+' && drawn[^1] == '+' && !drawn.ContainsAnyExcept("+-=:");

    private static List<Block> Rows(ReadOnlySpan<string> lines, int number)
    {
        var columns = Columns(lines);
        var (blocks, row, open) = (new List<Block>(), 0, new List<TextLine>[columns.Count]);
        var covered = new int[columns.Count];
        foreach (var line in lines)
        {
            if (!IsDrawn(line))
                Add(Composition.Compose(line), number, columns, open, covered);
            else if (Close(open, covered, row, blocks))
                row++;
            number++;
        }
        return blocks;
    }

    private static List<int> Columns(ReadOnlySpan<string> lines)
    {
        var corners = new SortedSet<int>();
        foreach (var line in lines)
            if (IsDrawn(line))
                for (var i = line.IndexOf(Corner, StringComparison.Ordinal); i >= 0; i = line.IndexOf(Corner, i + 1, StringComparison.Ordinal))
                    corners.Add(i);
        return [.. corners];
    }

    private static void Add(string line, int number, List<int> columns, List<TextLine>[] open, int[] covered)
    {
        for (int column = 0, next; column + 1 < columns.Count; column = next)
        {
            next = column + 1;
            while (next + 1 < columns.Count && (columns[next] >= line.Length || line[columns[next]] != '|'))
                next++;
            var end = Math.Min(columns[next], line.Length);
            if (columns[column] + 1 < end)
                (open[column] ??= []).Add(LightMarkup.Clean(number, line[(columns[column] + 1)..end]));
            covered[column] = next - column;
        }
    }

    /// <summary>Adds the cells of the row; whether it has any.</summary>
    private static bool Close(List<TextLine>[] open, int[] covered, int row, List<Block> blocks)
    {
        var before = blocks.Count;
        for (var column = 0; column < open.Length; column++)
            foreach (var text in open[column] is { } cell ? PlainTextReader.Read([.. cell], Wrapped) : [])
                blocks.Add(text with { Index = 0, Kind = BlockKind.TableCell, HeadingLevel = 0, Cell = new(0, row, column, ColumnSpan: covered[column]) });
        Array.Clear(open);
        return blocks.Count > before;
    }
}
