using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Tools;

namespace HgKnowledge.Formats.Pdf;

/// <summary>Has pdftotext of poppler (https://poppler.freedesktop.org) read a PDF.</summary>
internal static class PdfText
{
    private const string Tool = "pdftotext";
    private const int MostBytes = 256 << 20;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>The words on each page, with their places.</summary>
    /// <exception cref="UnreadableDocumentException">The tool is missing, or the file is damaged, protected or too large.</exception>
    public static IReadOnlyList<IReadOnlyList<PdfWord>> Extract(byte[] content)
    {
        var path = ExternalTool.Find(Tool) ?? throw Missing();
        using var folder = new TemporaryFolder();
        var (pdf, text) = (folder.File("in.pdf"), folder.File("out.txt"));
        File.WriteAllBytes(pdf, content);
        var result = ExternalTool.Run(path, ["-q", "-bbox", "-enc", "UTF-8", "-eol", "unix", pdf, text], Limit);
        if (result == ToolResult.TimedOut)
            throw new UnreadableDocumentException($"Đọc PDF quá {Limit.TotalSeconds:0} giây nên đã dừng.");
        if (result == ToolResult.Failed || !File.Exists(text))
            throw new UnreadableDocumentException("Không mở được tệp PDF: tệp bị hỏng, bị cắt cụt hoặc có mật khẩu.");
        if (new FileInfo(text).Length > MostBytes)
            throw new UnreadableDocumentException("Tệp PDF quá lớn nên không được đọc.");
        using var input = new StreamReader(text, Encoding.UTF8);
        return WordBoxes.Read(input);
    }

    private static UnreadableDocumentException Missing() => new(
        "Để đọc PDF cần chương trình pdftotext (poppler). Linux: sudo apt install poppler-utils; macOS: brew install poppler; "
        + "Windows: chạy \"winget install oschwartz10612.Poppler\", hoặc giải nén poppler vào C:\\Program Files\\poppler, rồi thử lại.");
}
