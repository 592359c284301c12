namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>Room between two columns, in points.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
internal readonly record struct Gutter(double Left, double Right)
{
    /// <summary>How wide it is; negative if nothing is left of it.</summary>
    public double Width => Right - Left;

    /// <summary>Its middle.</summary>
    public double Middle => (Left + Right) / 2;

    /// <summary>What both have in common.</summary>
    public Gutter Shared(Gutter other) => new(Math.Max(Left, other.Left), Math.Min(Right, other.Right));
}
