using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Word;

/// <summary>Finds where the cells of a table stand, with merged cells as one.</summary>
internal static class TableGrid
{
    /// <summary>Word allows 63 columns; a larger span is damage.</summary>
    private const int MostColumns = 64;

    /// <summary>The cells in reading order. A cell that is hidden behind a merged one, or that the view does not have, has no position.</summary>
    /// <param name="table">The table.</param>
    /// <param name="number">Its number in the document.</param>
    /// <param name="view">The view of tracked changes that is read.</param>
    public static IReadOnlyList<(TableCell Cell, CellPosition? Position)> Cells(Table table, int number, TrackedView view)
    {
        var cells = new List<(TableCell Cell, CellPosition? Position)>();
        var above = new Dictionary<int, int>();
        var row = 0;
        foreach (var tableRow in Inside<TableRow>(table))
        {
            var hidden = view.Hides(tableRow);
            ReadRow(tableRow, new(number, row, hidden ? -1 : Skipped(tableRow)), view, cells, above);
            row += hidden ? 0 : 1;
        }
        return cells;
    }

    /// <param name="tableRow">The row.</param>
    /// <param name="at">Where its first cell stands; a negative column for a row that is not shown.</param>
    /// <param name="view">The view of tracked changes that is read.</param>
    /// <param name="cells">Receives the cells.</param>
    /// <param name="above">For each column the cell (index in <paramref name="cells"/>) that a merged cell below would extend.</param>
    private static void ReadRow(TableRow tableRow, CellPosition at, TrackedView view, List<(TableCell Cell, CellPosition? Position)> cells, Dictionary<int, int> above)
    {
        var left = -1;
        foreach (var cell in Inside<TableCell>(tableRow))
        {
            var span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val.Number() ?? 1, 1, MostColumns);
            if (at.Column < 0 || view.Hides(cell))
                cells.Add((cell, null));
            else if (left >= 0 && IsContinued(cell.TableCellProperties?.HorizontalMerge))
            {
                cells[left] = (cells[left].Cell, cells[left].Position! with { ColumnSpan = cells[left].Position!.ColumnSpan + span });
                cells.Add((cell, null));
                at = at with { Column = at.Column + span };
            }
            else
            {
                left = Place(cell, at with { ColumnSpan = span }, cells, above);
                at = at with { Column = at.Column + span };
            }
        }
    }

    /// <summary>Adds the cell; returns the index of the cell that shows at this place.</summary>
    private static int Place(TableCell cell, CellPosition at, List<(TableCell Cell, CellPosition? Position)> cells, Dictionary<int, int> above)
    {
        if (IsContinued(cell.TableCellProperties?.VerticalMerge) && above.TryGetValue(at.Column, out var top))
        {
            var position = cells[top].Position!;
            cells[top] = (cells[top].Cell, position with { RowSpan = at.Row - position.Row + 1 });
            cells.Add((cell, null));
            return -1;
        }
        above[at.Column] = cells.Count;
        cells.Add((cell, at));
        return cells.Count - 1;
    }

    private static bool IsContinued(VerticalMerge? merge) =>
        merge is not null && merge.Val is not { HasValue: true, Value: MergedCellValues.Restart };

    private static bool IsContinued(HorizontalMerge? merge) =>
        merge is not null && merge.Val is not { HasValue: true, Value: MergedCellValues.Restart };

    private static int Skipped(TableRow row) =>
        Math.Clamp(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val.Number() ?? 0, 0, MostColumns);

    /// <summary>Rows of a table, or cells of a row: also those within content controls.</summary>
    private static IEnumerable<T> Inside<T>(OpenXmlElement element) where T : OpenXmlElement
    {
        foreach (var child in element)
            if (child is T found)
                yield return found;
            else if (child is not (Table or Paragraph))
                foreach (var inner in Inside<T>(child))
                    yield return inner;
    }
}
