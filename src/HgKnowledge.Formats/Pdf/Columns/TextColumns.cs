using HgKnowledge.Formats.Pdf.Tables;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Pdf.Columns;

/// <summary>
/// Finds running text in two columns. The right column is told by the many lines that begin at one place in the middle of the
/// page; that it is text and no table, by lines that fill both columns and stand beside one another without a break.
/// </summary>
internal sealed class TextColumns
{
    /// <summary>Where the right column may begin, in shares of the width of the text.</summary>
    private const double Leftmost = 0.35;
    private const double Rightmost = 0.7;

    /// <summary>Least room between the columns, in heights of a line.</summary>
    private const double Narrowest = 0.6;

    private const int FewestLines = 8;

    /// <summary>Lines begin at one place if they do so within this many points.</summary>
    private const double SamePlace = 1.5;

    private double? _before;

    /// <summary>The parts of a page in reading order. Columns that the page before had may be short.</summary>
    /// <param name="rows">The words outside of drawn tables, line by line.</param>
    /// <param name="tables">The drawn tables.</param>
    public IReadOnlyList<TextZone> Zones(IReadOnlyList<List<PdfWord>> rows, IReadOnlyList<PdfTable> tables)
    {
        var start = Start(rows);
        var zones = start is { } right ? Zones(rows, tables, right) : [];
        _before = zones.Any(zone => zone.Column > 0) ? start : null;
        return _before is null ? [new(0, [.. rows.SelectMany(row => row)], tables)] : zones;
    }

    /// <summary>Where the right column begins, if there may be one.</summary>
    private double? Start(IReadOnlyList<List<PdfWord>> rows)
    {
        if (rows.Count == 0)
            return null;
        var (left, right) = (rows.Min(row => row[0].Left), rows.Max(row => row[^1].Right));
        double[] starts = [.. rows.SelectMany(Starts).Where(start => start > left + (Leftmost * (right - left)) && start < left + (Rightmost * (right - left))).Order()];
        if (starts.Length == 0)
            return null;
        var most = starts.MaxBy(start => starts.Count(other => other >= start && other < start + SamePlace));
        var count = starts.Count(other => Math.Abs(other - most) < SamePlace);
        return count >= FewestLines || (_before is { } before && Math.Abs(before - most) < SamePlace) ? most : null;
    }

    private static IEnumerable<double> Starts(List<PdfWord> row) =>
        row.Where((word, i) => i == 0 || word.Left - row[i - 1].Right > Narrowest * word.Height).Select(word => word.Left);

    private List<TextZone> Zones(IReadOnlyList<List<PdfWord>> rows, IReadOnlyList<PdfTable> tables, double right)
    {
        var height = rows.Select(row => row[0].Height).Order().ElementAt(rows.Count / 2);
        var room = new Gutter(right - (Narrowest * height), right - SamePlace);
        TextBand[] bands = [.. rows.Select(row => new TextBand(row, null)).Concat(tables.Select(table => new TextBand([], table))).OrderBy(band => band.Top)];
        var zones = new List<TextZone>();
        for (int first = 0, next; first < bands.Length; first = next)
        {
            next = first + 1;
            var isFree = bands[first].LeavesFree(room);
            while (next < bands.Length && bands[next].LeavesFree(room) == isFree && !IsSignature(bands[next]))
                next++;
            var part = bands[first..next];
            var pair = new ColumnPair(part, right);
            if (isFree && pair.IsText(_before is null ? FewestLines : 1))
                zones.AddRange(pair.Zones);
            else
                Append(zones, part);
        }
        return zones;
    }

    private static void Append(List<TextZone> zones, IReadOnlyList<TextBand> bands)
    {
        if (zones is not [.., { Column: 0 } last])
            zones.Add(last = new(0, [], []));
        zones[^1] = last with { Words = [.. last.Words, .. bands.SelectMany(band => band.Words)], Tables = [.. last.Tables, .. bands.Select(band => band.Table).OfType<PdfTable>()] };
    }

    /// <summary>The list of recipients stands beside the signature, below all columns.</summary>
    private static bool IsSignature(TextBand band) =>
        Composition.Compose(string.Concat(band.Words.Select(word => word.Text))).StartsWith("Nơinhận", StringComparison.OrdinalIgnoreCase);
}
