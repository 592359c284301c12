namespace HgKnowledge.Formats.Pdf;

/// <summary>Where lines begin and end: pages of one width have the same margins, those across have others.</summary>
internal sealed class PageFrames
{
    /// <summary>The share of lines that may stand out of the margins.</summary>
    private const double Outside = 0.01;

    private readonly IReadOnlyList<PdfPage> _pages;
    private readonly Dictionary<int, TextFrame> _frames;

    /// <summary>Measures the frames.</summary>
    /// <param name="lines">The lines of all pages.</param>
    /// <param name="pages">The pages.</param>
    public PageFrames(IEnumerable<PdfLine> lines, IReadOnlyList<PdfPage> pages)
    {
        _pages = pages;
        _frames = lines.Where(line => !line.Furniture && line.Cell is null).GroupBy(Width).ToDictionary(
            group => group.Key,
            group => new TextFrame(Low(group.Select(line => line.Left)), -Low(group.Select(line => -line.Right)), IsCell: false));
    }

    /// <summary>The frame that a line is set in.</summary>
    public TextFrame Of(PdfLine line) => line.Cell is { } cell ? new(cell.Left, cell.Right, IsCell: true) : _frames.GetValueOrDefault(Width(line));

    private int Width(PdfLine line) => (int)Math.Round(_pages[line.Page - 1].Width);

    private static double Low(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[(int)(ordered.Length * Outside)];
    }
}
