using System.Text.RegularExpressions;
using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Recognition;

/// <summary>Reads PDF files, and those that are pictures of pages by way of a program that recognises letters.</summary>
/// <param name="pdf">Reads a PDF that has text.</param>
/// <param name="recognition">Gives one text that has none.</param>
internal sealed partial class ScannedPdfReader(IDocumentReader pdf, TextRecognition recognition) : IDocumentReader
{
    /// <summary>The method by which <see cref="Block.Repairs"/> names what was recognised in a picture.</summary>
    public const string Method = "ocr";

    /// <summary>Of clean scans about one number in twenty is misread.</summary>
    private const double Confidence = 0.95;

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions => pdf.Extensions;

    /// <inheritdoc/>
    public SourceText Read(byte[] content)
    {
        try
        {
            var source = pdf.Read(content);
            return source.PagesWithoutText.Count == 0 ? source : Completed(source, content);
        }
        catch (UnreadableDocumentException error) when (error.NeedsRecognition)
        {
            return Recognised(content, []);
        }
    }

    /// <summary>What the pages with text say is there, whether the others can be recognised or not.</summary>
    private SourceText Completed(SourceText source, byte[] content)
    {
        try
        {
            return Recognised(content, source.PagesWithoutText);
        }
        catch (UnreadableDocumentException error)
        {
            return source with { Warnings = [.. source.Warnings, error.Message] };
        }
    }

    /// <summary>Numbers read off a picture are marked as doubtful, so that none of them raises an error by itself.</summary>
    private SourceText Recognised(byte[] content, IReadOnlyList<int> pages)
    {
        var source = pdf.Read(recognition.WithText(content, pages));
        return new(
            [.. source.Blocks.Select(block => pages.Count > 0 && !pages.Contains(block.Page ?? 0) ? block : block with { Repairs = [.. Number().Matches(block.Text).Select(Doubtful)] })],
            [.. source.Warnings, "Chữ do OCR nhận dạng từ ảnh: hãy đối chiếu số liệu với bản gốc."]);
    }

    private static Repair Doubtful(Match number) => new(number.Index, number.Length, number.Value, Method, Confidence);

    [GeneratedRegex(@"\d[\d.,/]*", RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
