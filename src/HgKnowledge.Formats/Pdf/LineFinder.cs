using System.Text;

namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// Puts the words of a page together into lines. Blanks are told by distance: pieces of a word touch one another, words do
/// not. Programs that draw the mark of a letter as a letter of its own ("ê" and its hook) may give the mark a width which the
/// next letter covers again; there a piece ends in a blank that is none, and a blank behind it seems to be missing.
/// </summary>
internal sealed class LineFinder
{
    /// <summary>Distance between two words, in heights of their box; a blank has 0.17 or more, a seam within a word 0.05 or less.</summary>
    public const double Blank = 0.1;

    /// <summary>How far the middles of words on one line may lie apart: superscripts do, the next line is twice as far.</summary>
    private const double Slack = 0.4;

    /// <summary>A line of a single word, and one that was justified, do not show how wide a blank is.</summary>
    private const double MostBlank = 0.5;

    private const double Overlap = 0.15;

    /// <summary>A piece is wider than its letters by this share of a letter if the mark at its end has a width.</summary>
    private const double WideMark = 0.6;

    private const int MostBlanks = 6;
    private const int FewestOverlaps = 3;

    /// <summary>More than this is no blank, in heights of the box.</summary>
    private const double WidestBlank = 1.2;

    private readonly double _letter = double.PositiveInfinity;

    /// <summary>The finder for a document.</summary>
    public LineFinder(IReadOnlyList<PdfPage> pages)
    {
        UsualBlank = Quarter(pages.SelectMany(page => page.Words.Zip(page.Words.Skip(1), (left, right) => Math.Abs(left.Middle - right.Middle) < Slack * left.Height ? (right.Left - left.Right) / left.Height : 0))
            .Where(gap => gap is > Blank and < WidestBlank));
        if (pages.Sum(page => Overlaps(page.Words)) < FewestOverlaps)
            return;
        var widths = pages.SelectMany(page => page.Words).Where(word => word.Text.Length > 0).Select(word => (word.Right - word.Left) / word.Text.Length).Order().ToArray();
        _letter = widths[widths.Length / 2];
    }

    /// <summary>Width of a blank that was not stretched, in heights of the words.</summary>
    public double UsualBlank { get; }

    /// <summary>The words by the line they stand on, each from left to right.</summary>
    public static IEnumerable<List<PdfWord>> Rows(IEnumerable<PdfWord> words)
    {
        var open = new List<PdfWord>();
        var (middle, height) = (0.0, 0.0);
        foreach (var word in words.OrderBy(word => word.Middle))
        {
            if (open.Count > 0 && word.Middle - middle > Slack * Math.Max(height, word.Height))
            {
                yield return Ordered(open);
                open = [];
            }
            if (open.Count == 0 || word.Height > height)
                (middle, height) = (word.Middle, word.Height);
            open.Add(word);
        }
        if (open.Count > 0)
            yield return Ordered(open);
    }

    private static List<PdfWord> Ordered(List<PdfWord> row)
    {
        row.Sort((one, other) => one.Left.CompareTo(other.Left));
        return row;
    }

    /// <summary>Width of the pieces that make up the first of some words.</summary>
    public static double FirstWord(IReadOnlyList<PdfWord> words)
    {
        var last = 0;
        while (last + 1 < words.Count && words[last + 1].Left - words[last].Right < Blank * words[last].Height)
            last++;
        return words[last].Right - words[0].Left;
    }

    /// <summary>The line that the words of a row make up.</summary>
    public PdfLine Line(List<PdfWord> words, int page, int number)
    {
        var text = new StringBuilder();
        var blank = BlankOf(words);
        int marks = 0, firstEnd = -1;
        double firstWord = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && IsApart(words[i - 1], words[i]))
            {
                // No line ends behind a dash that opens it.
                if (firstEnd < 0 && text.Length > 1)
                    (firstEnd, firstWord) = (i, End(words[i - 1]) - words[0].Left + Room(marks));
                text.Append(' ', Math.Clamp((int)Math.Round((words[i].Left - End(words[i - 1])) / blank), 1, MostBlanks));
            }
            text.Append(words[i].Text);
            marks += HasWideMark(words[i]) ? 1 : 0;
        }
        var right = words.Max(End);
        return new(page, number, text.ToString(), words[0].Left, right, words.Min(word => word.Top), words.Max(word => word.Height),
            firstEnd < 0 ? right - words[0].Left + Room(marks) : firstWord)
        {
            Hidden = Room(marks),
            Print = words.GroupBy(word => Math.Round(word.Height, 1)).MaxBy(same => same.Sum(word => word.Text.Length))!.Key,
            Blank = Math.Min(blank, MostBlank * words[0].Height),
        };
    }

    /// <summary>Half of the blanks of a line are wider: letters that a font lacks leave wider ones, justified lines have wide ones throughout.</summary>
    private double BlankOf(List<PdfWord> words)
    {
        var gaps = words.Zip(words.Skip(1)).Where(pair => IsApart(pair.First, pair.Second)).Select(pair => pair.Second.Left - End(pair.First)).Order().ToArray();
        return gaps.Length == 0 ? double.MaxValue : Math.Max(gaps[gaps.Length / 2], Blank * words[0].Height);
    }

    private double Room(int marks) => marks == 0 ? 0 : marks * _letter;

    private bool IsApart(PdfWord left, PdfWord right)
    {
        var (gap, height) = (right.Left - left.Right, Math.Max(left.Height, right.Height));
        return gap > (HasWideMark(left) ? -Overlap : Blank) * height;
    }

    private double End(PdfWord word) => word.Right - (HasWideMark(word) ? _letter : 0);

    private bool HasWideMark(PdfWord word) => EndsMarked(word) && word.Right - word.Left > (word.Text.Length + WideMark) * _letter;

    private static double Quarter(IEnumerable<double> values) => values.Order().ToArray() is { Length: > 0 } ordered ? ordered[ordered.Length / 4] : 0;

    private static int Overlaps(IReadOnlyList<PdfWord> words)
    {
        var count = 0;
        for (var i = 1; i < words.Count; i++)
            if (EndsMarked(words[i - 1]) && Math.Abs(words[i].Middle - words[i - 1].Middle) < Slack * words[i].Height && words[i].Left - words[i - 1].Right is var gap && gap < -2 * Overlap * words[i].Height && gap > -words[i].Height)
                count++;
        return count;
    }

    private static bool EndsMarked(PdfWord word) => word.Text is [.., >= '\u00C0'];
}
