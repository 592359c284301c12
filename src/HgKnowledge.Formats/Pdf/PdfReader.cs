using HgKnowledge.Documents;
using HgKnowledge.Formats.Text;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// Reads PDF files. Lines count within their page, blank ones included; a block that runs over a page break has the page on
/// which it begins. What is printed on every page is set aside.
/// </summary>
public sealed class PdfReader : IDocumentReader
{
    /// <summary>Readers of PDF accept its signature anywhere in this many bytes.</summary>
    private const int SignatureWindow = 1024;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc/>
    public SourceText Read(byte[] content)
    {
        if (content.Length == 0)
            throw TextDecoder.Empty();
        if (content.AsSpan(0, Math.Min(content.Length, SignatureWindow)).IndexOf("%PDF-"u8) < 0)
            throw new UnreadableDocumentException("Tệp không phải PDF.");
        return new(Blocks(PdfText.Extract(content)), []);
    }

    /// <summary>The blocks of extracted text, in which a form feed ends each page.</summary>
    internal static IReadOnlyList<Block> Blocks(string text)
    {
        if (!text.Any(char.IsLetterOrDigit))
            throw new UnreadableDocumentException("PDF không có lớp chữ (bản quét hoặc ảnh): cần OCR.");
        var pages = LegacyText.Convert(text).Split('\f').Select((page, i) => Lines(page, i + 1)).ToList();
        TextLine[] lines = [.. RunningHeads.Mark(pages)];
        // Blank lines follow from distances on the page, between headings as well as inside of sentences at its end.
        return PlainTextReader.Read(lines, LineLayout.Of(lines) with { Wrapped = true, BlankLinesSeparate = false });
    }

    /// <summary>Justified lines have wide blanks, which say nothing.</summary>
    private static string Folded(string raw) => string.Join(' ', raw.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IReadOnlyList<TextLine> Lines(string page, int number) =>
        [.. page.Split('\n').Select((raw, i) => LightMarkup.Clean(i + 1, Folded(raw)) with { Page = number })];
}
