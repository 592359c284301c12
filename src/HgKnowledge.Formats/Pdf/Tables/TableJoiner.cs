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
        if (rest.Count == 0)
            return above;
        var isSplit = SplitRows.IsSplit(above, [.. rest.Where(cell => cell.Position.Row == repeated)]);
        var offset = above.Rows - repeated - (isSplit ? 1 : 0);
        var moved = rest.ConvertAll(cell => cell with { Position = cell.Position with { Row = cell.Position.Row + offset } });
        return above with { Rows = offset + below.Rows, Cells = isSplit ? SplitRows.Joined(above, moved) : [.. above.Cells, .. moved] };
    }

    /// <summary>How many rows at the top are the heading of the table again; above that may stand its title.</summary>
    private static int Repeated(PdfTable above, PdfTable below)
    {
        for (var first = 0; first < MostHeadings; first++)
        {
            var rows = 0;
            while (rows < Math.Min(MostHeadings, below.Rows) && Row(above, first + rows) is { Length: > 0 } text && text == Row(below, rows))
                rows++;
            if (rows > 0)
                return rows;
        }
        return 0;
    }

    private static string Row(PdfTable table, int row) =>
        string.Join('|', table.Cells.Where(cell => cell.Position.Row == row).Select(cell => $"{cell.Position.Column}:{cell.Text}"));
}
