namespace HgKnowledge.Formats.Pdf;

/// <summary>One page: what is written and what is drawn on it.</summary>
/// <param name="Words">Its words in the order of the file.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
internal sealed record PdfPage(IReadOnlyList<PdfWord> Words, double Width, double Height)
{
    /// <summary>The straight lines drawn on it; empty where nobody looked.</summary>
    public IReadOnlyList<PdfRule> Rules { get; init; } = [];
}
