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
            return pdf.Read(content);
        }
        catch (UnreadableDocumentException error) when (error.NeedsRecognition)
        {
            return Recognised(pdf.Read(recognition.WithText(content)));
        }
    }

    /// <summary>Numbers read off a picture are marked as doubtful, so that none of them raises an error by itself.</summary>
    private static SourceText Recognised(SourceText source) => new(
        [.. source.Blocks.Select(block => block with { Repairs = [.. Number().Matches(block.Text).Select(Doubtful)] })],
        [.. source.Warnings, "Chữ do OCR nhận dạng từ ảnh: hãy đối chiếu số liệu với bản gốc."]);

    private static Repair Doubtful(Match number) => new(number.Index, number.Length, number.Value, Method, Confidence);

    [GeneratedRegex(@"\d[\d.,/]*", RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
