namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>
/// Puts the lines of all pages in reading order, those in tables with their cell. A table that goes on on the next page is one
/// table: the heading that it repeats there is set aside, and a row that the page break cut is one row.
/// </summary>
internal sealed class TableJoiner
{
    private const int MostHeadings = 4;

    private readonly List<PdfLine> _lines = [];
    private readonly List<PdfLine> _aside = [];
    private PdfTable? _open;
    private int _tables;

    /// <summary>The lines in reading order.</summary>
    public static IReadOnlyList<PdfLine> Join(IEnumerable<PageParts> pages)
    {
        var joiner = new TableJoiner();
        foreach (var page in pages)
            joiner.Add(page);
        joiner.Close();
        return joiner._lines;
    }

    private void Add(PageParts page)
    {
        var next = 0;
        foreach (var line in page.Lines)
        {
            for (; next < page.Tables.Count && page.Tables[next].Top < line.Top; next++)
                Add(page.Tables[next]);
            if (_open is not null && (line.Furniture || line.Note))
                _aside.Add(line);
            else
            {
                Close();
                _lines.Add(line);
            }
        }
        for (; next < page.Tables.Count; next++)
            Add(page.Tables[next]);
    }

    private void Add(PdfTable table)
    {
        if (_open is not null && Page(_open) < Page(table) && SameColumns(_open, table))
            _open = Joined(_open, table);
        else
        {
            Close();
            _open = table;
        }
    }

    private void Close()
    {
        if (_open is { } table)
        {
            _lines.AddRange(table.Cells.SelectMany(cell => cell.Lines.Select(line => line with { Cell = cell with { Position = cell.Position with { Table = _tables } } })));
            _tables++;
        }
        _open = null;
        _lines.AddRange(_aside);
        _aside.Clear();
    }

    private static int Page(PdfTable table) => table.Cells[^1].Lines[^1].Page;

    private static bool SameColumns(PdfTable above, PdfTable below) =>
        above.Edges.Count == below.Edges.Count && above.Edges.Zip(below.Edges).All(pair => pair.First.Shared(pair.Second).Width >= 0);

    private PdfTable Joined(PdfTable above, PdfTable below)
    {
        var repeated = Repeated(above, below);
        _aside.AddRange(below.Cells.Where(cell => cell.Position.Row < repeated).SelectMany(cell => cell.Lines).Select(line => line with { Furniture = true }));
        var rest = below.Cells.Where(cell => cell.Position.Row >= repeated).ToList();
        var offset = above.Rows - repeated;
        if (rest.Count == 0)
            return above;
        if (!SplitRows.IsSplit(above, [.. rest.Where(cell => cell.Position.Row == repeated)]))
            return above with { Rows = offset + below.Rows, Cells = [.. above.Cells, .. rest.Select(cell => Moved(cell, offset))] };
        var cells = SplitRows.Joined(above, [.. rest.Select(cell => Moved(cell, offset - 1))]);
        return above with { Rows = offset - 1 + below.Rows, Cells = cells };
    }

    private static PdfCell Moved(PdfCell cell, int rows) => cell with { Position = cell.Position with { Row = cell.Position.Row + rows } };

    /// <summary>How many rows at the top are the same.</summary>
    private static int Repeated(PdfTable above, PdfTable below)
    {
        var rows = 0;
        while (rows < Math.Min(MostHeadings, below.Rows) && Row(above, rows) is { Length: > 0 } text && text == Row(below, rows))
            rows++;
        return rows;
    }

    private static string Row(PdfTable table, int row) =>
        string.Join('|', table.Cells.Where(cell => cell.Position.Row == row).Select(cell => $"{cell.Position.Column}:{cell.Text}"));
}
