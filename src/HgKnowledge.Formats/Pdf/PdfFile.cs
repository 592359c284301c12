using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Tools;

namespace HgKnowledge.Formats.Pdf;

/// <summary>
/// A PDF as the programs of poppler (https://poppler.freedesktop.org) read it: pdftotext the words, pdftocairo the lines that
/// are drawn around them. Only the first must be there.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private const int MostBytes = 256 << 20;
    private const int MostBytesDrawn = 64 << 20;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan DrawingLimit = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder _folder = new();
    private readonly string _pdf;

    /// <summary>Lays the content ready for the programs.</summary>
    public PdfFile(byte[] content)
    {
        _pdf = _folder.File("in.pdf");
        File.WriteAllBytes(_pdf, content);
    }

    /// <summary>The words on each page, with their places.</summary>
    /// <exception cref="UnreadableDocumentException">The tool is missing, or the file is damaged, protected or too large.</exception>
    public IReadOnlyList<PdfPage> Pages()
    {
        var tool = ExternalTool.Find("pdftotext") ?? throw Missing();
        var text = _folder.File("words.html");
        var result = ExternalTool.Run(tool, ["-q", "-bbox", "-enc", "UTF-8", "-eol", "unix", _pdf, text], Limit);
        if (result == ToolResult.TimedOut)
            throw new UnreadableDocumentException($"Đọc PDF quá {Limit.TotalSeconds:0} giây nên đã dừng.");
        if (result == ToolResult.Failed || !File.Exists(text))
            throw new UnreadableDocumentException("Không mở được tệp PDF: tệp bị hỏng, bị cắt cụt hoặc có mật khẩu.");
        if (new FileInfo(text).Length > MostBytes)
            throw new UnreadableDocumentException("Tệp PDF quá lớn nên không được đọc.");
        using var input = new StreamReader(text, Encoding.UTF8);
        return WordBoxes.Read(input);
    }

    /// <summary>The lines drawn on the pages from <paramref name="first"/> to <paramref name="last"/>, 1-based; empty where they cannot be had.</summary>
    public IReadOnlyList<IReadOnlyList<PdfRule>> Rules(int first, int last)
    {
        if (ExternalTool.Find("pdftocairo") is not { } tool)
            return [];
        var drawing = _folder.File("drawing.svg");
        var result = ExternalTool.Run(tool, ["-q", "-svg", "-origpagesizes", "-noshrink", "-f", $"{first}", "-l", $"{last}", _pdf, drawing], DrawingLimit);
        if (result != ToolResult.Done || !File.Exists(drawing) || new FileInfo(drawing).Length > MostBytesDrawn)
            return [];
        using var input = new StreamReader(drawing, Encoding.UTF8);
        return RuleReader.Read(input);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static UnreadableDocumentException Missing() => new(
        "Để đọc PDF cần chương trình pdftotext (poppler). Linux: sudo apt install poppler-utils; macOS: brew install poppler; "
        + "Windows: chạy \"winget install oschwartz10612.Poppler\", hoặc giải nén poppler vào C:\\Program Files\\poppler, rồi thử lại.");
}
