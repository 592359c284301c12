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
        var pages = new PageBatches(file.Pages());
        var blocks = Blocks(pages);
        int[] missing = [.. pages.WithoutText.Where(file.IsDrawnOn)];
        return new(blocks, [.. Warnings(missing, pages.WithoutLetters, file.IsCutOff)]) { PagesWithoutText = missing };
    }

    /// <summary>The blocks that the words of all pages make up.</summary>
    internal static IReadOnlyList<Block> Blocks(IEnumerable<PdfPage> pages) => Blocks(new PageBatches(pages));

    private static IReadOnlyList<Block> Blocks(PageBatches pages)
    {
        var lines = Decoded(TableJoiner.Join(pages.Read()));
        if (!pages.HasText)
            throw new UnreadableDocumentException("PDF không có lớp chữ (bản quét hoặc ảnh): cần OCR (tùy chọn --ocr).") { NeedsRecognition = true };
        TextLine[] written = [.. LineFlow.Of(lines, new(lines, pages.Widths))];
        return PlainTextReader.Read(written, LineLayout.OfPages([.. written.Where(line => line.Cell is null)], [.. lines.Select(line => line.Text.Length)]));
    }

    private static IEnumerable<string> Warnings(IReadOnlyList<int> missing, IReadOnlyList<int> unreadable, bool isCutOff)
    {
        if (missing.Count > 0)
            yield return $"Trang {PageRanges.Text(missing)} không có chữ (bản quét hoặc ảnh), cần OCR (tùy chọn --ocr).";
        if (unreadable.Count > 0)
            yield return $"Trang {PageRanges.Text(unreadable)} có chữ không đọc được (phông chữ trong tệp thiếu bảng mã): hãy nạp bản Word hoặc PDF gốc.";
        if (isCutOff)
            yield return "Tệp PDF thiếu phần cuối: có thể thiếu trang.";
    }

    private static IReadOnlyList<PdfLine> Decoded(IReadOnlyList<PdfLine> lines) =>
        [.. lines.Zip(LegacyText.Convert(string.Join('\n', lines.Select(line => line.Text))).Split('\n'), (line, text) => line with { Text = text })];
}
