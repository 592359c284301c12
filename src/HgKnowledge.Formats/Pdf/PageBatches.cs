using HgKnowledge.Formats.Pdf.Columns;
using HgKnowledge.Formats.Pdf.Tables;

namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// Makes lines and tables of the words of pages, some pages at a time, so that a file of thousands needs no more memory for
/// words than one of a hundred. The first pages give the measures of the document.
/// </summary>
/// <param name="pages">The pages in order; they are read once.</param>
internal sealed class PageBatches(IEnumerable<PdfPage> pages)
{
    private const int PagesAtOnce = 100;

    private readonly RunningHeads _heads = new();
    private readonly List<double> _widths = [];
    private readonly List<int> _withoutText = [];
    private readonly List<int> _withoutLetters = [];
    private readonly TextColumns _columns = new();
    private PdfTable? _open;

    /// <summary>Width of each page, in points.</summary>
    public IReadOnlyList<double> Widths => _widths;

    /// <summary>The pages without letters and digits, 1-based.</summary>
    public IReadOnlyList<int> WithoutText => _withoutText;

    /// <summary>The pages whose text is not readable, 1-based.</summary>
    public IReadOnlyList<int> WithoutLetters => _withoutLetters;

    /// <summary>Whether any page has text.</summary>
    public bool HasText => _withoutText.Count < _widths.Count;

    /// <summary>What stands on the pages, with what belongs to no paragraph marked.</summary>
    public IEnumerable<PageParts> Read()
    {
        LineFinder? finder = null;
        double? print = null;
        foreach (var batch in pages.Chunk(PagesAtOnce))
        {
            finder ??= new(batch);
            PageReader[] readers = [.. batch.Select(page => Reader(finder, page))];
            PageParts[] parts = [.. readers.Zip(_heads.Mark([.. readers.Select(page => page.OutsideOfRules)]), Read).SelectMany(page => page)];
            print ??= UsualPrint(parts);
            foreach (var page in parts)
                yield return page with { Lines = FootNotes.Mark(page.Lines, print.Value) };
        }
    }

    private IReadOnlyList<PageParts> Read(PageReader page, IReadOnlyList<PdfLine> marked)
    {
        var parts = page.Read(marked, _open, _columns);
        _open = parts[^1].OpenTable;
        return parts;
    }

    private PageReader Reader(LineFinder finder, PdfPage page)
    {
        _widths.Add(page.Width);
        if (!page.Words.Any(word => word.Text.Any(char.IsLetterOrDigit)))
            _withoutText.Add(_widths.Count);
        if (GlyphNumbers.Fill(page))
            _withoutLetters.Add(_widths.Count);
        return new(finder, page, _widths.Count);
    }

    private static double UsualPrint(IEnumerable<PageParts> pages) =>
        pages.SelectMany(page => page.Lines).Select(line => line.Print).Order().ToArray() is { Length: > 0 } ordered ? ordered[ordered.Length / 2] : 0;
}
