using HgKnowledge.Formats.Pdf.Columns;
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

    /// <summary>What stands on the page, part by part in reading order.</summary>
    /// <param name="marked">The lines of <see cref="OutsideOfRules"/>, furniture marked as such.</param>
    /// <param name="open">The table that the page before ended with.</param>
    /// <param name="columns">Finds running text in columns.</param>
    public IReadOnlyList<PageParts> Read(IReadOnlyList<PdfLine> marked, PdfTable? open, TextColumns columns)
    {
        PageParts[] parts = [.. columns.Zones([.. _rows.Where((_, i) => !marked[i].Furniture)], _ruled).Select((zone, i) => Read(zone, i == 0 ? open : null))];
        parts[0] = parts[0] with { Lines = [.. marked.Where(line => line.Furniture).Concat(parts[0].Lines).OrderBy(line => line.Number)] };
        return parts;
    }

    private PageParts Read(TextZone zone, PdfTable? open)
    {
        IReadOnlyList<PdfLine> Set(IReadOnlyList<PdfWord> words) => [.. Lines(words).Select(line => line with { Column = zone.Column })];
        var (tables, free) = ColumnTables.Take(zone.Words, _finder.UsualBlank, open, Set);
        return new(Set(free), [.. zone.Tables.Concat(tables).OrderBy(table => table.Top)]);
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
