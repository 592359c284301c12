using System.Buffers;
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

    private static readonly SearchValues<char> Roman = SearchValues.Create("IVXLC");

    /// <summary>Lines of letterheads and signatures belong to no common row.</summary>
    private static readonly string[] Letterheads = ["cộnghòaxã", "cộnghoàxã", "đảngcộngsản", "nơinhận"];

    /// <summary>The number of the row of each line, counted from 0.</summary>
    /// <param name="lines">The lines of the table.</param>
    /// <param name="right">Where each column ends.</param>
    /// <param name="heading">How many lines are the heading of a table that goes on here.</param>
    public static int[] Number(IReadOnlyList<ColumnLine> lines, IReadOnlyList<double> right, int heading)
    {
        var numbers = new int[lines.Count];
        if (IsLetterhead(lines))
            return numbers;
        var distances = lines.Zip(lines.Skip(1), (above, below) => below.Row.Middle - above.Row.Middle).ToArray();
        var least = distances.Where(distance => distance > lines[0].Row.Height / 2).DefaultIfEmpty(0).Min();
        var showsRows = distances.Any(distance => distance > Apart * least) && distances.Count(distance => distance <= Apart * least) * 8 > distances.Length;
        var isNumeric = lines.Count(line => line.HasValue) * 3 > lines.Skip(heading).Count(line => line.Parts.Count > 1);
        var inHeading = true;
        for (var i = 1; i < lines.Count; i++)
        {
            inHeading &= i < heading || (heading == 0 && !lines[i - 1].HasValue);
            var begins = i == heading || lines[i].CountsColumns || (showsRows ? distances[i - 1] > Apart * least : Begins(lines[i - 1], lines[i]));
            numbers[i] = numbers[i - 1] + (begins || (isNumeric && !inHeading && IsUnwrapped(lines[i - 1], lines[i], right)) || Overlaps(lines, numbers, i) || HasSecondValue(lines, numbers, i) ? 1 : 0);
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

    /// <summary>Among numbers a label that had room on the line above is one of its own.</summary>
    private static bool IsUnwrapped(ColumnLine above, ColumnLine below, IReadOnlyList<double> right) =>
        below.Parts.FirstOrDefault(part => part.Words.Any(word => char.IsLetter(word.Text[0]))) is { Words: { } label } part && !char.IsLower(Composition.Compose(label[0].Text)[0])
        && above.Parts.FirstOrDefault(other => other.First == part.First && other.Last == part.Last) is { Words: { } other }
        && other[^1].Right + LineFinder.FirstWord(label) + below.Row.Blank < right[part.Last];

    /// <summary>A line in the first column alone is a row if it was not wrapped.</summary>
    private static bool HasRoom(ColumnLine above, ColumnLine below) => above.Head[^1].Right + below.Row.Words[0].Right - below.Row.Left < below.Row.Right;

    /// <summary>Whether a line has a number where the row so far has a whole one, or a second sign of a row.</summary>
    private static bool HasSecondValue(IReadOnlyList<ColumnLine> lines, int[] numbers, int line) => lines[line].Parts.Any(part =>
    {
        var above = Above(lines, numbers, line, part.First);
        return (ColumnLine.IsNumber(ColumnLine.Text(part.Words)) && ColumnLine.IsWhole(Number(above), ColumnLine.Text(part.Words)))
            || (part.First == 0 && IsSign(part.Words) && above.Any(IsSign));
    });

    /// <summary>What stands in a column of the row so far, line by line from below.</summary>
    private static IEnumerable<IReadOnlyList<PdfWord>> Above(IReadOnlyList<ColumnLine> lines, int[] numbers, int line, int column)
    {
        for (var i = line - 1; i >= 0 && numbers[i] == numbers[line - 1]; i--)
            foreach (var part in lines[i].Parts.Where(part => part.First == column))
                yield return part.Words;
    }

    /// <summary>The number that a narrow cell may have cut into several lines.</summary>
    private static string Number(IEnumerable<IReadOnlyList<PdfWord>> above) =>
        string.Concat(above.Select(ColumnLine.Text).SkipWhile(text => !ColumnLine.IsNumber(text)).TakeWhile(text => ColumnLine.IsNumber(text.TrimEnd('.'))).Reverse());

    private static bool IsSign(IReadOnlyList<PdfWord> words) =>
        ColumnLine.Text(words) is var text && (text is "-" or "+" || ColumnLine.IsNumber(text) || text.AsSpan().IndexOfAnyExcept(Roman) < 0);

    /// <summary>Whether a line has a cell over other columns than a cell of the row so far.</summary>
    private static bool Overlaps(IReadOnlyList<ColumnLine> lines, int[] numbers, int line)
    {
        for (var i = line - 1; i >= 0 && numbers[i] == numbers[line - 1]; i--)
            if (lines[i].Parts.Any(one => lines[line].Parts.Any(other => one.First <= other.Last && other.First <= one.Last && (one.First, one.Last) != (other.First, other.Last))))
                return true;
        return false;
    }
}
