namespace HgKnowledge.Documents;

/// <summary>Where a table cell stands. Rows and columns count from 0; a merged cell spans several.</summary>
/// <param name="Table">Number of the table in its document.</param>
/// <param name="Row">First row.</param>
/// <param name="Column">First column.</param>
/// <param name="RowSpan">Rows covered.</param>
/// <param name="ColumnSpan">Columns covered.</param>
public sealed record CellPosition(int Table, int Row, int Column, int RowSpan = 1, int ColumnSpan = 1);
