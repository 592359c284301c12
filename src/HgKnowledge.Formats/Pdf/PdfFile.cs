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
    /// <summary>Pages read at once: so much is kept in memory and on disk.</summary>
    private const int PagesAtOnce = 100;

    /// <summary>A page with more is no page of a resolution.</summary>
    private const long MostBytes = PagesAtOnce * (2L << 20);
    private const int MostBytesDrawn = 64 << 20;

    /// <summary>Where readers look for the end of a PDF.</summary>
    private const int EndWindow = 4096;

    /// <summary>Honest pages take a hundredth of that; pages built to break readers take minutes.</summary>
    private static readonly ToolCaps Caps = new(TimeSpan.FromSeconds(8), Megabytes: 1000);
    private static readonly TimeSpan DrawingLimit = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder _folder = new();
    private readonly string _pdf;
    private readonly bool _isEncrypted;

    /// <summary>Lays the content ready for the programs.</summary>
    public PdfFile(byte[] content)
    {
        _pdf = _folder.File("in.pdf");
        File.WriteAllBytes(_pdf, content);
        _isEncrypted = content.AsSpan().LastIndexOf("/Encrypt"u8) >= 0;
        IsCutOff = content.AsSpan(Math.Max(0, content.Length - EndWindow)).LastIndexOf("%%EOF"u8) < 0;
    }

    /// <summary>Whether the end of the file is missing. Poppler finds most of the pages all the same.</summary>
    public bool IsCutOff { get; }

    /// <summary>The words on each page, with their places, and the lines that are drawn around them.</summary>
    /// <exception cref="UnreadableDocumentException">The tool is missing, or the file is damaged, protected or too large.</exception>
    public IEnumerable<PdfPage> Pages()
    {
        var tool = ExternalTool.Find("pdftotext") ?? throw Missing();
        for (var first = 1; ; first += PagesAtOnce)
        {
            var pages = Pages(tool, first);
            foreach (var page in PageDrawings.Draw(this, pages, first))
                yield return page;
            if (pages.Count < PagesAtOnce)
                yield break;
        }
    }

    private IReadOnlyList<PdfPage> Pages(string tool, int first)
    {
        var text = _folder.File("words.html");
        File.Delete(text);
        var result = ExternalTool.Run(tool, ["-q", "-bbox", "-enc", "UTF-8", "-eol", "unix", "-f", $"{first}", "-l", $"{first + PagesAtOnce - 1}", _pdf, text], Caps);
        if (result == ToolResult.TimedOut)
            throw new UnreadableDocumentException($"Đọc PDF quá {Caps.Processor.TotalSeconds:0} giây nên đã dừng.");
        if (result == ToolResult.Failed || !File.Exists(text))
            return first > 1 ? [] : throw Unreadable();
        if (new FileInfo(text).Length > MostBytes)
            throw new UnreadableDocumentException("Tệp PDF quá lớn nên không được đọc.");
        using var input = new StreamReader(text, Encoding.UTF8);
        return WordBoxes.Read(input);
    }

    private UnreadableDocumentException Unreadable() => new(
        _isEncrypted ? "Tệp PDF có mật khẩu hoặc cấm sao chép chữ: hãy lưu một bản không khóa rồi nạp lại."
        : IsCutOff ? "Tệp PDF bị cắt cụt (thiếu phần cuối tệp): hãy tải hoặc chép lại tệp."
        : "Không mở được tệp PDF: tệp bị hỏng.");

    /// <summary>Whether something is drawn on a page; true where that cannot be told.</summary>
    /// <param name="page">Page, 1-based.</param>
    public bool IsDrawnOn(int page)
    {
        if (ExternalTool.Find("pdftoppm") is not { } tool)
            return true;
        var picture = _folder.File("small");
        var result = ExternalTool.Run(tool, ["-q", "-gray", "-r", "10", "-singlefile", "-f", $"{page}", "-l", $"{page}", _pdf, picture], DrawingLimit);
        return result != ToolResult.Done || GrayPicture.HasInk(File.ReadAllBytes(picture + ".pgm"));
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
