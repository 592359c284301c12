namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// Where lines begin and end: pages of one width have the same margins, those across and columns have others. The right margin is where
/// most lines were wrapped: none of them reaches beyond it, and the next word would have.
/// </summary>
internal sealed class PageFrames
{
    /// <summary>The share of lines that may stand out of the margins where nothing else tells.</summary>
    private const double Outside = 0.01;

    /// <summary>The share of lines that may stand out of the right margin: addresses and tables do.</summary>
    private const double BeyondRight = 0.1;

    private const int FewestWrapped = 5;

    private readonly IReadOnlyList<double> _widths;
    private readonly Dictionary<(int Width, int Column), TextFrame> _frames;

    /// <summary>Measures the frames.</summary>
    /// <param name="lines">The lines of all pages.</param>
    /// <param name="widths">Width of each page, in points.</param>
    public PageFrames(IEnumerable<PdfLine> lines, IReadOnlyList<double> widths)
    {
        _widths = widths;
        _frames = lines.Where(line => !line.Furniture && line.Cell is null).GroupBy(Place).ToDictionary(
            group => group.Key,
            group => new TextFrame(Low(group.Select(line => line.Left)), Right([.. group]), IsCell: false));
    }

    /// <summary>The frame that a line is set in.</summary>
    public TextFrame Of(PdfLine line) => line.Cell is { } cell ? new(cell.Left, cell.Right, IsCell: true) : _frames.GetValueOrDefault(Place(line));

    private (int Width, int Column) Place(PdfLine line) => ((int)Math.Round(_widths[line.Page - 1]), line.Column);

    private static double Right(List<PdfLine> lines)
    {
        var ends = lines.Select(line => line.Right).Order().ToArray();
        var wrapped = lines.Zip(lines.Skip(1)).Where(pair => IsWrapped(pair.First, pair.Second))
            .Select(pair => (pair.First.Right, Beyond: pair.First.Right + pair.First.Hidden + pair.First.Blank + pair.Second.FirstWord)).ToList();
        return wrapped.Count < FewestWrapped
            ? ends[^(1 + (int)(ends.Length * Outside))]
            : ends[(int)((ends.Length - 1) * (1 - BeyondRight))..].MaxBy(end => (wrapped.Count(line => line.Right <= end && end < line.Beyond), end));
    }

    private static bool IsWrapped(PdfLine above, PdfLine below) => char.IsLower(below.Text[0]) && char.IsLetter(above.Text[^1]);

    private static double Low(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[(int)(ordered.Length * Outside)];
    }
}
