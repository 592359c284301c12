namespace HgKnowledge.Formats.Pdf;

/// <summary>A piece of text and the box it fills on its page, in points from the upper left corner.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Upper edge; boxes have the height of their font, whatever letters stand in them.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Lower edge.</param>
/// <param name="Text">The raw text. A change of font inside of a word makes it several pieces.</param>
internal readonly record struct PdfWord(double Left, double Top, double Right, double Bottom, string Text)
{
    /// <summary>Height of the font's box.</summary>
    public double Height => Bottom - Top;

    /// <summary>Middle of the line it stands on.</summary>
    public double Middle => (Top + Bottom) / 2;
}
