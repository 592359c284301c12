namespace HgKnowledge.Formats.Pdf;

/// <summary>The room that lines are set in: between the margins of a page, or between the sides of a cell.</summary>
/// <param name="Left">Where lines begin, in points.</param>
/// <param name="Right">Where the longest ones end.</param>
/// <param name="IsCell">Whether it is a cell.</param>
internal readonly record struct TextFrame(double Left, double Right, bool IsCell)
{
    /// <summary>Room that a line leaves.</summary>
    public double Room(PdfLine line) => (IsCentred(line) ? Right - Left - (line.Right - line.Left) : Right - line.Right) - line.Hidden;

    /// <summary>Whether a line stands in the middle. In a page that may be chance, unless it is short; in cells most are short.</summary>
    public bool IsCentred(PdfLine line)
    {
        var (before, behind) = (line.Left - Left, Right - line.Right);
        return before > (IsCell ? 0.1 : 2) * line.Height && Math.Abs(before - behind) < line.Height;
    }
}
