using HgKnowledge.Documents;
using HgKnowledge.Formats.Tools;

namespace HgKnowledge.Formats.Recognition;

/// <summary>
/// Has a program recognise the letters on scanned pages: ocrmypdf (https://ocrmypdf.readthedocs.io), or else tesseract
/// (https://tesseract-ocr.github.io) on pictures that pdftoppm of poppler draws.
/// </summary>
/// <param name="find">The full path of a program, or null if it is not there.</param>
internal sealed class TextRecognition(Func<string, string?> find)
{
    private const string Language = "vie";

    /// <summary>Pixels along the longer side of a page: 300 a inch on A4, and no more for a page made to fill the memory.</summary>
    private const string PageSize = "3508";

    private const int MostPages = 400;

    private static readonly TimeSpan DrawingLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    /// <summary>A page takes seconds on all cores, so files go one by one.</summary>
    private static readonly Lock Running = new();

    /// <summary>The PDF with the recognised letters as text on its pages.</summary>
    /// <param name="pdf">The content of the file.</param>
    /// <param name="pages">The pages, 1-based, that are pictures; none if all are.</param>
    /// <exception cref="UnreadableDocumentException">No such program is there, or it fails or takes too long.</exception>
    public byte[] WithText(byte[] pdf, IReadOnlyList<int> pages)
    {
        using var folder = new TemporaryFolder();
        var (scanned, result) = (folder.File("in.pdf"), folder.File("out.pdf"));
        File.WriteAllBytes(scanned, pdf);
        lock (Running)
            if (find("ocrmypdf") is { } whole)
                Run(whole, ["--quiet", "--skip-text", "--output-type", "pdf", "-l", Language, scanned, result], Limit);
            else if (find("tesseract") is { } single && find("pdftoppm") is { } drawer)
                RecognisePages(drawer, single, scanned, folder, pages);
            else
                throw Missing();
        return File.Exists(result) ? File.ReadAllBytes(result) : throw Failed();
    }

    private void RecognisePages(string drawer, string recogniser, string scanned, TemporaryFolder folder, IReadOnlyList<int> pages)
    {
        if (pages.Count > 0 && find("pdfseparate") is { } separator && find("pdfunite") is { } joiner)
            Replace(separator, joiner, page => Recognise(drawer, recogniser, scanned, folder, page, page, $"{page}"), scanned, folder, pages);
        else
            Recognise(drawer, recogniser, scanned, folder, 1, MostPages, "out");
    }

    /// <summary>Puts the recognised pages in the place of the pictures; the other pages stay as they are.</summary>
    private static void Replace(string separator, string joiner, Action<int> recognise, string scanned, TemporaryFolder folder, IReadOnlyList<int> pages)
    {
        Run(separator, [scanned, folder.File("%d.pdf")], DrawingLimit);
        foreach (var page in pages.Take(MostPages))
            recognise(page);
        var parts = Enumerable.Range(1, int.MaxValue).Select(page => folder.File($"{page}.pdf")).TakeWhile(File.Exists);
        Run(joiner, [.. parts, folder.File("out.pdf")], DrawingLimit);
    }

    private static void Recognise(string drawer, string recogniser, string scanned, TemporaryFolder folder, int first, int last, string result)
    {
        var pages = Directory.CreateDirectory(folder.File($"pages-{first}")).FullName;
        Run(drawer, ["-q", "-gray", "-png", "-scale-to", PageSize, "-f", $"{first}", "-l", $"{last}", scanned, Path.Combine(pages, "page")], DrawingLimit);
        var list = folder.File("pages.txt");
        File.WriteAllLines(list, Directory.GetFiles(pages).Order(StringComparer.Ordinal));
        Run(recogniser, [list, folder.File(result), "-l", Language, "pdf"], Limit);
    }

    private static void Run(string tool, string[] arguments, TimeSpan limit)
    {
        var result = ExternalTool.Run(tool, arguments, limit);
        if (result == ToolResult.TimedOut)
            throw new UnreadableDocumentException($"Nhận dạng chữ (OCR) quá {limit.TotalMinutes:0} phút nên đã dừng.");
        if (result == ToolResult.Failed)
            throw Failed();
    }

    private static UnreadableDocumentException Failed() => new(
        "Không nhận dạng được chữ (OCR): tệp bị hỏng hoặc có mật khẩu, hoặc máy thiếu dữ liệu tiếng Việt của tesseract "
        + "(Debian, Ubuntu: sudo apt install tesseract-ocr-vie; Windows: chạy lại bộ cài Tesseract và chọn thêm Vietnamese).");

    private static UnreadableDocumentException Missing() => new(
        "PDF không có lớp chữ (bản quét hoặc ảnh): cần OCR bằng ocrmypdf hoặc tesseract có tiếng Việt. "
        + "Debian, Ubuntu: sudo apt install ocrmypdf tesseract-ocr-vie; macOS: brew install ocrmypdf tesseract-lang; "
        + "Windows: chạy \"winget install UB-Mannheim.TesseractOCR\" và chọn thêm Vietnamese khi cài; rồi chạy lại với --ocr.");
}
