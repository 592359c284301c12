namespace HgKnowledge.Formats.Pdf;

/// <summary>A straight line drawn on a page, across or down, in points from the upper left corner.</summary>
/// <param name="Left">Left end.</param>
/// <param name="Top">Upper end.</param>
/// <param name="Right">Right end; that of a line down the page is its left end but for the stroke.</param>
/// <param name="Bottom">Lower end.</param>
internal readonly record struct PdfRule(double Left, double Top, double Right, double Bottom)
{
    /// <summary>A thicker line is a surface.</summary>
    private const double Thickest = 3;

    private const double Shortest = 4;

    /// <summary>Whether it runs across the page.</summary>
    public bool IsAcross => Right - Left > Bottom - Top;

    /// <summary>Where it stands on the axis that it crosses.</summary>
    public double Place => IsAcross ? (Top + Bottom) / 2 : (Left + Right) / 2;

    /// <summary>Where it begins on the axis along which it runs.</summary>
    public double Start => IsAcross ? Left : Top;

    /// <summary>Where it ends on that axis.</summary>
    public double End => IsAcross ? Right : Bottom;

    /// <summary>The line that fills a box; null if the box is a surface or a dot.</summary>
    public static PdfRule? Of(double left, double top, double right, double bottom) =>
        Math.Min(right - left, bottom - top) <= Thickest && Math.Max(right - left, bottom - top) >= Shortest ? new(left, top, right, bottom) : null;
}
