namespace HgKnowledge.Formats.Text;

/// <summary>How a text file breaks its lines.</summary>
/// <param name="Wrapped">Whether sentences are broken at a fixed width.</param>
/// <param name="Width">The usual length of a full line, in characters.</param>
/// <param name="BlankLinesSeparate">Whether a blank line ends a paragraph; where it does not, blank lines stand inside sentences.</param>
internal readonly record struct LineLayout(bool Wrapped, int Width, bool BlankLinesSeparate)
{
    private const int LongestWrappedLine = 140;
    private const int FewestLines = 8;
    private const double MostBroken = 0.2;
    private const double MostBrokenByBlanks = 0.15;

    /// <summary>Judges the layout from all lines.</summary>
    public static LineLayout Of(IReadOnlyList<TextLine> lines)
    {
        lines = [.. WithoutTables(lines)];
        var lengths = lines.Where(l => !l.IsBlank && l.Text.Length > 20).Select(l => l.Text.Length).Order().ToArray();
        if (lengths.Length < FewestLines)
            return new(Wrapped: false, int.MaxValue, BlankLinesSeparate: true);
        var width = lengths[lengths.Length * 9 / 10];
        return new(width <= LongestWrappedLine && BrokenShare(lines, false) > MostBroken, width, BrokenShare(lines, true) < MostBrokenByBlanks);
    }

    /// <summary>Judges the layout of text from pages, whose own wrapping is undone: what still breaks its sentences is text that was wrapped before.</summary>
    /// <param name="lines">The lines as written.</param>
    /// <param name="widths">Lengths of the lines on the pages.</param>
    public static LineLayout OfPages(IReadOnlyList<TextLine> lines, int[] widths)
    {
        Array.Sort(widths);
        TextLine[] text = [.. WithoutTables(lines)];
        var isWrapped = text.Length >= FewestLines && BrokenShare(text, false) > MostBroken;
        return new(isWrapped, isWrapped ? widths[widths.Length * 9 / 10] : int.MaxValue, text.Count(line => line.IsBlank) * FewestLines > text.Length && BrokenShare(text, true) < MostBrokenByBlanks);
    }

    /// <summary>Cells wrap at widths of their own and would blur the picture.</summary>
    private static IEnumerable<TextLine> WithoutTables(IReadOnlyList<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (CrawledTable.Opens(lines, i))
            {
                CrawledTable.Read(lines, i, out var next);
                i = next - 1;
            }
            else
                yield return lines[i];
        }
    }

    /// <summary>Of the lines followed by another (directly, or behind a blank line), the share that break a sentence.</summary>
    private static double BrokenShare(IReadOnlyList<TextLine> lines, bool overBlank)
    {
        var (all, broken) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsBlank)
                continue;
            var blank = lines[i + 1].IsBlank;
            var next = blank ? i + 2 : i + 1;
            if ((overBlank && !blank) || next >= lines.Count || lines[next].IsBlank)
                continue;
            all++;
            if (char.IsLower(lines[next].Text[0]) && !ParagraphJoiner.EndsSentence(lines[i].Text))
                broken++;
        }
        return all == 0 ? 0 : (double)broken / all;
    }
}
