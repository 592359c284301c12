using System.Collections.Immutable;
using HgKnowledge.Documents;

namespace HgKnowledge.Formats;

/// <summary>
/// Gives headings their width back in tables whose notation has no merged cells: "Giai đoạn 2026 - 2030" over an empty cell, and
/// a year under each of the two.
/// </summary>
internal static class LostSpans
{
    private const int MostHeadings = 3;

    /// <summary>The blocks, with heading cells as wide as what stands below them.</summary>
    public static IReadOnlyList<Block> Restore(IReadOnlyList<Block> blocks)
    {
        var tables = blocks.Where(block => block.Cell is { Row: <= MostHeadings }).GroupBy(block => block.Cell!.Table)
            .Select(table => (table.Key, Rows: Rows(table))).Where(table => Headings(table.Rows) > 0).ToDictionary();
        return tables.Count == 0 ? blocks : [.. blocks.Select(block => block.Cell is { } cell && tables.TryGetValue(cell.Table, out var rows) ? block with { Cell = Widened(cell, rows) } : block)];
    }

    /// <summary>The filled columns of the first rows; none from the first merged cell on.</summary>
    private static ImmutableSortedSet<int>[] Rows(IEnumerable<Block> table)
    {
        var rows = new ImmutableSortedSet<int>[MostHeadings + 1];
        Array.Fill(rows, []);
        foreach (var block in table)
        {
            if (block.Cell is { ColumnSpan: > 1 } or { RowSpan: > 1 })
                return [];
            rows[block.Cell!.Row] = rows[block.Cell.Row].Add(block.Cell.Column);
        }
        return rows;
    }

    private static int Headings(ImmutableSortedSet<int>[] rows)
    {
        var count = 0;
        while (count + 1 < rows.Length && IsHeading(rows[count], rows[count + 1]))
            count++;
        return count;
    }

    /// <summary>
    /// Whether the row below divides cells of the row above: the first cell of a row of figures is filled, that of headings
    /// reaches down.
    /// </summary>
    private static bool IsHeading(ImmutableSortedSet<int> above, ImmutableSortedSet<int> below) =>
        above.Count > 1 && below.Count > 1 && above[0] < below[0] && below.Any(column => !above.Contains(column))
        && below.All(column => above.Contains(column) || below.Contains(column - 1));

    private static CellPosition Widened(CellPosition cell, ImmutableSortedSet<int>[] rows)
    {
        if (cell.Row >= Headings(rows) || !rows[cell.Row + 1].Contains(cell.Column))
            return cell;
        var end = cell.Column + 1;
        while (!rows[cell.Row].Contains(end) && rows[cell.Row + 1].Contains(end))
            end++;
        return cell with { ColumnSpan = end - cell.Column };
    }
}
