using HgKnowledge.Formats.Pdf.Tables;

namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// Puts the words of a page together into lines and tables. Running heads are told by comparing pages, and with words far
/// apart they look like rows of a table: tables without drawn lines are looked for when they are known.
/// </summary>
internal sealed class PageReader
{
    private readonly LineFinder _finder;
    private readonly int _page;
    private readonly double[] _middles;
    private readonly IReadOnlyList<PdfTable> _ruled;
    private readonly List<List<PdfWord>> _rows;

    /// <summary>Begins to read a page.</summary>
    public PageReader(LineFinder finder, PdfPage page, int number)
    {
        (_finder, _page) = (finder, number);
        _middles = [.. LineFinder.Rows(page.Words).Select(row => row.MaxBy(word => word.Height).Middle)];
        (_ruled, var rest) = RuledTables.Take(page with { Words = NoteCalls.Without(page.Words) }, Lines);
        _rows = [.. LineFinder.Rows(rest)];
        OutsideOfRules = [.. _rows.Select(Line)];
    }

    /// <summary>The lines outside of drawn tables, as wide as the page.</summary>
    public IReadOnlyList<PdfLine> OutsideOfRules { get; }

    /// <summary>What stands on the page.</summary>
    /// <param name="marked">The lines of <see cref="OutsideOfRules"/>, furniture marked as such.</param>
    /// <param name="open">The table that the page before ended with.</param>
    public PageParts Read(IReadOnlyList<PdfLine> marked, PdfTable? open)
    {
        var (columns, free) = ColumnTables.Take([.. _rows.Where((_, i) => !marked[i].Furniture).SelectMany(row => row)], _finder.UsualBlank, open, Lines);
        var lines = marked.Where(line => line.Furniture).Concat(Lines(free)).OrderBy(line => line.Number);
        return new([.. lines], [.. _ruled.Concat(columns).OrderBy(table => table.Top)]);
    }

    private IReadOnlyList<PdfLine> Lines(IReadOnlyList<PdfWord> words) => [.. LineFinder.Rows(words).Select(Line)];

    private PdfLine Line(List<PdfWord> row) => _finder.Line(row, _page, Number(row));

    /// <summary>Lines of cells count as the lines of the page beside them.</summary>
    private int Number(List<PdfWord> row)
    {
        var middle = row.MaxBy(word => word.Height).Middle;
        var at = Array.BinarySearch(_middles, middle);
        at = at < 0 ? ~at : at;
        return at == _middles.Length || (at > 0 && middle - _middles[at - 1] < _middles[at] - middle) ? at : at + 1;
    }
}
