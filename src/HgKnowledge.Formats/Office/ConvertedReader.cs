using HgKnowledge.Documents;
using HgKnowledge.Formats.Html;
using HgKnowledge.Formats.Word;

namespace HgKnowledge.Formats.Office;

/// <summary>
/// Reads the formats that LibreOffice converts: texts by way of Word, with lines that are paragraph numbers, and spreadsheets by
/// way of HTML, whose tables keep their fonts.
/// </summary>
public sealed class ConvertedReader : IDocumentReader
{
    private static readonly WordReader Word = new();
    private static readonly HtmlReader Html = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".doc", ".dot", ".rtf", ".odt", ".xls"];

    /// <inheritdoc/>
    public SourceText Read(byte[] content) => OfficeSignature.Of(content) switch
    {
        _ when content.Length == 0 => throw TextDecoder.Empty(),
        OfficeKind.OldWord => Word.Read(LibreOffice.Convert(content, "doc", "docx")),
        OfficeKind.RichText => Word.Read(LibreOffice.Convert(content, "rtf", "docx")),
        OfficeKind.OpenDocument => Word.Read(LibreOffice.Convert(content, "odt", "docx")),
        OfficeKind.OldExcel => Html.Read(LibreOffice.Convert(content, "xls", "html")),
        OfficeKind.Word => Word.Read(content),
        OfficeKind.Html => Html.Read(content),
        OfficeKind.Encrypted => throw new UnreadableDocumentException("Tệp có mật khẩu: hãy bỏ mật khẩu rồi thử lại."),
        _ => throw new UnreadableDocumentException("Tệp bị hỏng hoặc không phải tài liệu Word, Excel, RTF hay OpenDocument."),
    };
}
