namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>
/// Puts the lines of all pages in reading order, those in tables with their cell. A table that goes on on the next page is one
/// table: the heading that it repeats there is set aside, and a row that the page break cut is one row.
/// </summary>
internal sealed class TableJoiner
{
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
        var heading = RepeatedHeading.Of(above, below).ToHashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        _aside.AddRange(heading.Select(line => line with { Furniture = true }));
        var rest = below.Cells.Select(cell => cell with { Lines = [.. cell.Lines.Where(line => !heading.Contains(line))] }).Where(cell => cell.Lines.Count > 0).ToList();
        if (rest.Count == 0)
            return above;
        var first = rest[0].Position.Row;
        var isSplit = SplitRows.IsSplit(above, [.. rest.Where(cell => cell.Position.Row == first)]);
        var offset = above.Rows - first - (isSplit ? 1 : 0);
        var moved = rest.ConvertAll(cell => cell with { Position = cell.Position with { Row = cell.Position.Row + offset } });
        return above with { Rows = offset + below.Rows, Cells = isSplit ? SplitRows.Joined(above, moved) : [.. above.Cells, .. moved] };
    }
}
