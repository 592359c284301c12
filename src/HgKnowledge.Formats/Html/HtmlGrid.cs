using AngleSharp.Html.Dom;
using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Html;

/// <summary>Finds out where the cells of a table stand, merged ones counted with all they cover.</summary>
internal static class HtmlGrid
{
    private const int MostColumns = 200;

    /// <summary>The cells in reading order.</summary>
    public static IEnumerable<(IHtmlTableCellElement Cell, CellPosition Position)> Cells(IHtmlTableElement table, int number)
    {
        // For each column the first row that no cell from above covers.
        var free = new int[MostColumns];
        var row = 0;
        foreach (var line in table.Rows)
        {
            var column = 0;
            foreach (var cell in line.Cells)
            {
                while (column < MostColumns - 1 && free[column] > row)
                    column++;
                var (height, width) = (Math.Clamp(cell.RowSpan, 1, 1000), Math.Clamp(cell.ColumnSpan, 1, MostColumns - column));
                free.AsSpan(column, width).Fill(row + height);
                yield return (cell, new(number, row, column, height, width));
                column = Math.Min(column + width, MostColumns - 1);
            }
            row++;
        }
    }
}
