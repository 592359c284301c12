using HgKnowledge.Documents;
using HgKnowledge.Formats.Pdf.Tables;
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
        using var file = new PdfFile(content);
        return new(Blocks(PageDrawings.Draw(file, file.Pages())), []);
    }

    /// <summary>The blocks that the words of all pages make up.</summary>
    internal static IReadOnlyList<Block> Blocks(IReadOnlyList<PdfPage> pages)
    {
        if (!pages.Any(page => page.Words.Any(word => word.Text.Any(char.IsLetterOrDigit))))
            throw new UnreadableDocumentException("PDF không có lớp chữ (bản quét hoặc ảnh): cần OCR (tùy chọn --ocr).") { NeedsRecognition = true };
        var lines = Decoded(TableJoiner.Join(Marked(pages)));
        TextLine[] written = [.. LineFlow.Of(lines, new(lines, pages))];
        return PlainTextReader.Read(written, LineLayout.OfPages([.. written.Where(line => line.Cell is null)], [.. lines.Select(line => line.Text.Length)]));
    }

    /// <summary>What stands on the pages, with what belongs to no paragraph marked.</summary>
    private static IEnumerable<PageParts> Marked(IReadOnlyList<PdfPage> pages)
    {
        var finder = new LineFinder(pages);
        PageParts[] parts = [.. pages.Select((page, i) => PageReader.Read(finder, page, i + 1))];
        var heights = parts.SelectMany(page => page.Lines).Select(line => line.Print).Order().ToArray();
        var marked = RunningHeads.Mark([.. parts.Select(page => page.Lines)]);
        return parts.Zip(marked, (page, lines) => page with { Lines = FootNotes.Mark(lines, heights.Length == 0 ? 0 : heights[heights.Length / 2]) });
    }

    private static IReadOnlyList<PdfLine> Decoded(IReadOnlyList<PdfLine> lines) =>
        [.. lines.Zip(LegacyText.Convert(string.Join('\n', lines.Select(line => line.Text))).Split('\n'), (line, text) => line with { Text = text })];
}
