namespace HgKnowledge.Reports.Sheets;

/// <summary>A table of a workbook, or a file of comma-separated values. Its rows are made one by one while they are written.</summary>
/// <param name="Name">Name on its tab.</param>
/// <param name="Columns">What the columns are, from the left.</param>
/// <param name="Rows">The rows, each with a cell for every column.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<SheetCell>> Rows)
{
    /// <summary>How many columns stay in sight while the others are scrolled.</summary>
    public int FrozenColumns { get; init; }
}
