using HgKnowledge.Formats.Pdf.Tables;

namespace HgKnowledge.Formats.Pdf;

/// <summary>Puts the words of a page together into lines and tables.</summary>
internal sealed class PageReader
{
    private readonly LineFinder _finder;
    private readonly int _page;
    private readonly double[] _middles;

    private PageReader(LineFinder finder, PdfPage page, int number)
    {
        (_finder, _page) = (finder, number);
        _middles = [.. LineFinder.Rows(page.Words).Select(row => row.MaxBy(word => word.Height).Middle)];
    }

    /// <summary>What stands on a page.</summary>
    public static PageParts Read(LineFinder finder, PdfPage page, int number)
    {
        var reader = new PageReader(finder, page, number);
        var (tables, rest) = RuledTables.Take(page with { Words = NoteCalls.Without(page.Words) }, reader.Lines);
        var (columns, free) = ColumnTables.Take(rest, finder.UsualBlank, reader.Lines);
        return new(reader.Lines(free), [.. tables.Concat(columns).OrderBy(table => table.Top)]);
    }

    private IReadOnlyList<PdfLine> Lines(IReadOnlyList<PdfWord> words) => [.. LineFinder.Rows(words).Select(row => _finder.Line(row, _page, Number(row)))];

    /// <summary>Lines of cells count as the lines of the page beside them.</summary>
    private int Number(List<PdfWord> row)
    {
        var middle = row.MaxBy(word => word.Height).Middle;
        var at = Array.BinarySearch(_middles, middle);
        at = at < 0 ? ~at : at;
        return at == _middles.Length || (at > 0 && middle - _middles[at - 1] < _middles[at] - middle) ? at : at + 1;
    }
}
