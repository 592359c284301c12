using HgKnowledge.Formats.Pdf.Tables;

namespace HgKnowledge.Formats.Pdf.Columns;

/// <summary>What may be two columns of running text: lines and tables that leave the room between them free.</summary>
internal sealed class ColumnPair
{
    /// <summary>A full line fills this share of its column.</summary>
    private const double Filled = 0.75;

    /// <summary>Room between words, in heights, that columns of a table have and text seldom.</summary>
    private const double Gap = 1.2;

    /// <summary>The share of lines of running text that are full.</summary>
    private const double Full = 0.5;

    /// <summary>The share of lines of running text with nothing beside them; rows of tables end at different heights.</summary>
    private const double Alone = 0.2;

    /// <summary>How near lines stand beside one another, in heights.</summary>
    private const double Beside = 0.75;

    private readonly IReadOnlyList<TextBand> _bands;
    private readonly List<List<PdfWord>> _left;
    private readonly List<List<PdfWord>> _right;
    private readonly double _border;

    /// <summary>Divides the words.</summary>
    /// <param name="bands">The lines and tables.</param>
    /// <param name="border">Where the right column begins.</param>
    public ColumnPair(IReadOnlyList<TextBand> bands, double border)
    {
        (_bands, _border) = (bands, border);
        _left = [.. LineFinder.Rows(bands.SelectMany(band => band.Words).Where(word => word.Left < border - 1))];
        _right = [.. LineFinder.Rows(bands.SelectMany(band => band.Words).Where(word => word.Left >= border - 1))];
    }

    /// <summary>The columns.</summary>
    public IEnumerable<TextZone> Zones => [Zone(1, _left, isLeft: true), Zone(2, _right, isLeft: false)];

    /// <summary>Whether it is running text.</summary>
    /// <param name="fewest">As many lines show a column.</param>
    public bool IsText(int fewest) =>
        _left.Count >= fewest && _right.Count >= fewest && FullLines(_left) > Full && FullLines(_right) > Full && LinesAlone() < Alone;

    private TextZone Zone(int column, List<List<PdfWord>> lines, bool isLeft) =>
        new(column, [.. lines.SelectMany(line => line)], [.. _bands.Select(band => band.Table).OfType<PdfTable>().Where(table => table.Edges[0].Left < _border - 1 == isLeft)]);

    private static double FullLines(List<List<PdfWord>> lines)
    {
        var width = lines.Max(line => line[^1].Right) - lines.Min(line => line[0].Left);
        return (double)lines.Count(line => line[^1].Right - line[0].Left > Filled * width && !HasGap(line)) / lines.Count;
    }

    private static bool HasGap(List<PdfWord> line) => line.Skip(1).Where((word, i) => word.Left - line[i].Right > Gap * word.Height).Any();

    /// <summary>Of the lines down to where the shorter column ends, the share with nothing beside them.</summary>
    private double LinesAlone()
    {
        var end = Math.Min(_left[^1][0].Middle, _right[^1][0].Middle);
        var (left, right) = (Middles(_left, end), Middles(_right, end));
        var height = Beside * _left[0][0].Height;
        var alone = left.Count(line => !right.Exists(other => Math.Abs(other - line) < height)) + right.Count(line => !left.Exists(other => Math.Abs(other - line) < height));
        return (double)alone / Math.Max(1, left.Count + right.Count);
    }

    private static List<double> Middles(List<List<PdfWord>> lines, double end) => [.. lines.Select(line => line[0].Middle).Where(middle => middle <= end)];
}
