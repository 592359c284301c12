namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>The words on one line of a page, and the room between them.</summary>
internal sealed class WordRow
{
    /// <summary>Room that no blank takes, in heights of the words.</summary>
    private const double Wide = 1.2;

    private const double WiderThanBlanks = 2.5;

    /// <summary>Blanks of a justified line differ by less; room between columns by more, or it is wider than any blank.</summary>
    private const double Even = 1.3;

    /// <summary>Blanks of justified lines are seldom wider than this many usual ones.</summary>
    private const double MostStretched = 3;

    private const double Far = 1e6;

    /// <summary>Measures a row.</summary>
    /// <param name="words">Its words from left to right.</param>
    /// <param name="blank">Width of a usual blank in the document, in heights of the words.</param>
    public WordRow(IReadOnlyList<PdfWord> words, double blank)
    {
        Words = words;
        (Top, Bottom, Height) = (words.Min(word => word.Top), words.Max(word => word.Bottom), words.Max(word => word.Height));
        Middle = words.Select(word => word.Middle).Order().ElementAt(words.Count / 2);
        Gaps = [.. words.Zip(words.Skip(1), (left, right) => new Gutter(left.Right, right.Left)).Where(gap => gap.Width > 0)];
        Blank = Stretched([.. Gaps.Select(gap => gap.Width).Where(width => width > LineFinder.Blank * Height).Order()], blank * Height);
        WideGaps = [.. Gaps.Where(gap => gap.Width > Wide * Height && gap.Width > WiderThanBlanks * Blank)];
    }

    /// <summary>Its words from left to right.</summary>
    public IReadOnlyList<PdfWord> Words { get; }

    /// <summary>Upper edge.</summary>
    public double Top { get; }

    /// <summary>Lower edge.</summary>
    public double Bottom { get; }

    /// <summary>Middle of most of its words; boxes of bold letters may be higher than others.</summary>
    public double Middle { get; }

    /// <summary>Height of its largest letters.</summary>
    public double Height { get; }

    /// <summary>Where its first word begins.</summary>
    public double Left => Words[0].Left;

    /// <summary>Where its last word ends.</summary>
    public double Right => Words[^1].Right;

    /// <summary>Width of its usual blank.</summary>
    public double Blank { get; }

    /// <summary>All room between its words.</summary>
    public IReadOnlyList<Gutter> Gaps { get; }

    /// <summary>Room that looks as if columns stood beside one another.</summary>
    public IReadOnlyList<Gutter> WideGaps { get; }

    /// <summary>The width to which the blanks of a justified line were stretched, or the usual one.</summary>
    private static double Stretched(double[] blanks, double usual) =>
        blanks.Length > 2 && blanks[blanks.Length * 3 / 4] < Even * blanks[blanks.Length / 4] && blanks[blanks.Length / 4] < MostStretched * usual ? blanks[blanks.Length / 4] : usual;

    /// <summary>The widest part of a gutter that this row leaves free.</summary>
    public Gutter Free(Gutter gutter)
    {
        var free = Gaps.Prepend(new(-Far, Left)).Append(new(Right, Far)).Select(gutter.Shared);
        return free.MaxBy(part => part.Width);
    }

    /// <summary>Whether it has words on both sides of a gutter.</summary>
    public bool Supports(Gutter gutter) => Left < gutter.Left + 0.01 && Right > gutter.Right - 0.01;
}
