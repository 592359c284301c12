using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>
/// Tells which lines of a table without drawn lines make up one row. Where rows stand farther apart than wrapped lines, that
/// tells; elsewhere a row begins with a line that fills its first column and another one.
/// </summary>
internal static class ColumnRows
{
    /// <summary>Rows that stand apart do so by this much of the distance of lines.</summary>
    private const double Apart = 1.2;

    private const int Thousands = 3;

    /// <summary>Lines of letterheads and signatures belong to no common row.</summary>
    private static readonly string[] Letterheads = ["cộnghòaxã", "cộnghoàxã", "đảngcộngsản", "nơinhận"];

    /// <summary>The number of the row of each line, counted from 0.</summary>
    public static int[] Number(IReadOnlyList<ColumnLine> lines)
    {
        var numbers = new int[lines.Count];
        if (IsLetterhead(lines))
            return numbers;
        var distances = lines.Zip(lines.Skip(1), (above, below) => below.Row.Top - above.Row.Top).ToArray();
        var least = distances.Where(distance => distance > lines[0].Row.Height / 2).DefaultIfEmpty(0).Min();
        var showsRows = distances.Any(distance => distance > Apart * least) && distances.Count(distance => distance <= Apart * least) * 8 > distances.Length;
        for (var i = 1; i < lines.Count; i++)
        {
            var begins = showsRows ? distances[i - 1] > Apart * least : Begins(lines[i - 1], lines[i]);
            numbers[i] = numbers[i - 1] + (begins || Overlaps(lines, numbers, i) || HasSecondValue(lines, numbers, i) ? 1 : 0);
        }
        return numbers;
    }

    private static bool IsLetterhead(IReadOnlyList<ColumnLine> lines)
    {
        var text = Composition.Compose(string.Concat(lines.SelectMany(line => line.Row.Words).Select(word => word.Text))).ToLowerInvariant();
        return lines.Max(line => line.Parts[^1].Last) < 3 && Letterheads.Any(head => text.Contains(head, StringComparison.Ordinal));
    }

    private static bool Begins(ColumnLine above, ColumnLine below)
    {
        if (below.Head is not [var first, ..] || char.IsLower(Composition.Compose(first.Text)[0]))
            return false;
        return below.Parts.Count > 1 || below.Parts[0].Last > 0 || above.Head.Count == 0 || HasRoom(above, below);
    }

    /// <summary>A line in the first column alone is a row if it was not wrapped.</summary>
    private static bool HasRoom(ColumnLine above, ColumnLine below) => above.Head[^1].Right + below.Row.Words[0].Right - below.Row.Left < below.Row.Right;

    /// <summary>Whether a line has a number where the row so far has one: numbers are not wrapped, nor are the signs of rows.</summary>
    private static bool HasSecondValue(IReadOnlyList<ColumnLine> lines, int[] numbers, int line)
    {
        for (var i = line - 1; i >= 0 && numbers[i] == numbers[line - 1]; i--)
            if (lines[i].Parts.Any(one => IsValue(one.Words) && lines[line].Parts.Any(other => other.First == one.First && IsValue(other.Words))))
                return true;
        return false;
    }

    /// <summary>A whole number such as "1.250,5", or the sign of a list.</summary>
    private static bool IsValue(IReadOnlyList<PdfWord> words)
    {
        var text = string.Concat(words.Select(word => word.Text));
        return text is "-" or "+" || (char.IsAsciiDigit(text[0]) && text[^1] is '%' or (>= '0' and <= '9') && text.AsSpan().IndexOfAnyExceptInRange('%', '9') < 0 && !IsPartOfNumber(text));
    }

    /// <summary>A cell too narrow for a number cuts it within its thousands: "10.367.7" and "00".</summary>
    private static bool IsPartOfNumber(string text) => text.LastIndexOf('.') is > 0 and var point && text.Length - 1 - point < Thousands;

    /// <summary>Whether a line has a cell over other columns than a cell of the row so far.</summary>
    private static bool Overlaps(IReadOnlyList<ColumnLine> lines, int[] numbers, int line)
    {
        for (var i = line - 1; i >= 0 && numbers[i] == numbers[line - 1]; i--)
            if (lines[i].Parts.Any(one => lines[line].Parts.Any(other => one.First <= other.Last && other.First <= one.Last && (one.First, one.Last) != (other.First, other.Last))))
                return true;
        return false;
    }
}
