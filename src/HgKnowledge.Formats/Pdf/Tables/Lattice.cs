using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>
/// The cells that drawn lines enclose. Lines that nearly meet are one (cells with a frame each stand apart by a little), and
/// fields without a line between them are one cell.
/// </summary>
internal sealed class Lattice
{
    /// <summary>How far apart two lines may stand that bound the same cells.</summary>
    private const double Near = 4;

    /// <summary>The share of a page that a frame around it fills.</summary>
    private const double Frame = 0.92;

    private const int MostFields = 100_000;

    private readonly double[] _across;
    private readonly double[] _down;
    private readonly int[] _cells;
    private readonly List<CellPosition> _positions = [];

    private Lattice(IReadOnlyList<PdfRule> rules)
    {
        var (across, down) = (rules.Where(rule => rule.IsAcross).ToList(), rules.Where(rule => !rule.IsAcross).ToList());
        _across = Lines(across.Select(rule => rule.Place).Concat([down.Min(rule => rule.Top), down.Max(rule => rule.Bottom)]));
        _down = Lines(down.Select(rule => rule.Place).Concat(across.Count == 0 ? [] : [across.Min(rule => rule.Left), across.Max(rule => rule.Right)]));
        _cells = Rows * Columns is > 0 and <= MostFields ? new int[Rows * Columns] : [];
        if (_cells.Length > 0)
            Enclose(Walls(down, _down, _across), Walls(across, _across, _down));
    }

    /// <summary>Its cells, from left to right and from top to bottom.</summary>
    public IReadOnlyList<CellPosition> Cells => _positions;

    /// <summary>Number of rows.</summary>
    public int Rows => _across.Length - 1;

    /// <summary>Number of columns.</summary>
    public int Columns => _down.Length - 1;

    /// <summary>Upper edge.</summary>
    public double Top => _across[0];

    /// <summary>Where its columns begin and end, in points.</summary>
    public IReadOnlyList<double> Edges => _down;

    /// <summary>The lattices of a page from top to bottom.</summary>
    public static IEnumerable<Lattice> Of(PdfPage page)
    {
        var rules = page.Rules.Where(rule => !FramesPage(rule, page)).ToList();
        foreach (var (top, bottom) in Extents(rules))
            if (new Lattice([.. rules.Where(rule => rule.Top >= top - Near && rule.Bottom <= bottom + Near)]) is { Cells.Count: > 1 } lattice)
                yield return lattice;
    }

    /// <summary>The cell (index in <see cref="Cells"/>) around a point, or -1.</summary>
    public int CellAt(double x, double y)
    {
        var (row, column) = (Field(_across, y), Field(_down, x));
        return row < 0 || column < 0 || _cells.Length == 0 ? -1 : _cells[(row * Columns) + column];
    }

    /// <summary>A frame around the whole page is no table; tables as wide as it have lines elsewhere than at its edges.</summary>
    private static bool FramesPage(PdfRule rule, PdfPage page)
    {
        var (along, across) = rule.IsAcross ? (page.Width, page.Height) : (page.Height, page.Width);
        return rule.End - rule.Start > Frame * along && Math.Min(rule.Place, across - rule.Place) < (1 - Frame) * across;
    }

    /// <summary>Where lines down the page stand without a break.</summary>
    private static List<(double Top, double Bottom)> Extents(IEnumerable<PdfRule> rules)
    {
        var extents = new List<(double Top, double Bottom)>();
        foreach (var rule in rules.Where(rule => !rule.IsAcross).OrderBy(rule => rule.Top))
            if (extents.Count > 0 && rule.Top <= extents[^1].Bottom + Near)
                extents[^1] = (extents[^1].Top, Math.Max(extents[^1].Bottom, rule.Bottom));
            else
                extents.Add((rule.Top, rule.Bottom));
        return extents;
    }

    private static double[] Lines(IEnumerable<double> places)
    {
        var lines = new List<double>();
        foreach (var place in places.Order())
            if (lines.Count == 0 || place - lines[^1] > Near)
                lines.Add(place);
        return [.. lines];
    }

    /// <summary>For each line and each field along it, whether something is drawn there.</summary>
    private static bool[,] Walls(List<PdfRule> rules, double[] lines, double[] along)
    {
        var walls = new bool[lines.Length, Math.Max(along.Length - 1, 0)];
        foreach (var rule in rules)
            for (int line = Last(lines, rule.Place), i = Math.Max(Last(along, rule.Start), 0); i + 1 < along.Length && along[i] < rule.End; i++)
                walls[line, i] |= (along[i] + along[i + 1]) / 2 is var middle && middle > rule.Start && middle < rule.End;
        return walls;
    }

    /// <summary>The last line at or before a place; -1 before the first one.</summary>
    private static int Last(double[] lines, double place) => Array.BinarySearch(lines, place) is var at && at < 0 ? ~at - 1 : at;

    /// <summary>The field around a place; -1 before the first line and behind the last one.</summary>
    private static int Field(double[] lines, double place) => Last(lines, place) is var at && at < lines.Length - 1 ? at : -1;

    private void Enclose(bool[,] beside, bool[,] below)
    {
        Array.Fill(_cells, -1);
        for (var row = 0; row < Rows; row++)
            for (var column = 0; column < Columns; column++)
                if (_cells[(row * Columns) + column] < 0)
                    Enclose(row, column, beside, below);
    }

    private void Enclose(int row, int column, bool[,] beside, bool[,] below)
    {
        var (right, bottom) = (column + 1, row + 1);
        while (right < Columns && !beside[right, row] && _cells[(row * Columns) + right] < 0)
            right++;
        while (bottom < Rows && !below[bottom, column] && _cells[(bottom * Columns) + column] < 0)
            bottom++;
        for (var i = row; i < bottom; i++)
            for (var j = column; j < right; j++)
                _cells[(i * Columns) + j] = _positions.Count;
        _positions.Add(new(0, row, column, bottom - row, right - column));
    }
}
