using HgKnowledge.Documents;
using HgKnowledge.Formats.Text;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// Reads PDF files. Lines count within their page; a block that runs over a page break has the page on
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

    /// <summary>The blocks that the words of all pages make up.</summary>
    internal static IReadOnlyList<Block> Blocks(IReadOnlyList<IReadOnlyList<PdfWord>> pages)
    {
        if (!pages.Any(page => page.Any(word => word.Text.Any(char.IsLetterOrDigit))))
            throw new UnreadableDocumentException("PDF không có lớp chữ (bản quét hoặc ảnh): cần OCR (tùy chọn --ocr).") { NeedsRecognition = true };
        var finder = new LineFinder(pages);
        var lines = RunningHeads.Mark([.. pages.Select((words, i) => finder.Lines(words, i + 1))]).ToList();
        TextLine[] written = [.. LineFlow.Of(Decoded(lines))];
        return PlainTextReader.Read(written, LineLayout.OfPages(written, [.. lines.Select(line => line.Text.Length)]));
    }

    private static IReadOnlyList<PdfLine> Decoded(IReadOnlyList<PdfLine> lines) =>
        [.. lines.Zip(LegacyText.Convert(string.Join('\n', lines.Select(line => line.Text))).Split('\n'), (line, text) => line with { Text = text })];
}
