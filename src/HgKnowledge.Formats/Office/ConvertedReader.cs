using System.Xml;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Html;
using HgKnowledge.Formats.Word;

namespace HgKnowledge.Formats.Office;

/// <summary>
/// Reads the formats that LibreOffice converts: texts by way of Word, with lines that are paragraph numbers, and spreadsheets by
/// way of HTML, whose tables keep their fonts; their pages are sheets, their lines rows.
/// </summary>
/// <param name="tracked">Which text of a file with tracked changes is read.</param>
public sealed class ConvertedReader(TrackedChanges tracked = TrackedChanges.Final) : IDocumentReader
{
    /// <summary>LibreOffice takes more than a gigabyte and minutes for some times as many.</summary>
    private const int MostCells = 300_000;

    private static readonly HtmlReader Html = new();

    private readonly WordReader _word = new(tracked);

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".doc", ".dot", ".rtf", ".odt", ".xls"];

    /// <inheritdoc/>
    public SourceText Read(byte[] content) => OfficeSignature.Of(content) switch
    {
        _ when content.Length == 0 => throw TextDecoder.Empty(),
        OfficeKind.OldWord => SoundText.Checked(_word.Read(LibreOffice.Convert(content, "doc", "docx"))),
        OfficeKind.RichText => SoundText.Checked(_word.Read(LibreOffice.Convert(RichTextFonts.Western(WithFewCells(content)), "rtf", "docx"))),
        OfficeKind.OpenDocument => _word.Read(LibreOffice.Convert(Harmless(content), "odt", "docx")),
        OfficeKind.OldExcel => SheetPages.Read(LibreOffice.Convert(content, "xls", "html")),
        OfficeKind.Word => _word.Read(content),
        OfficeKind.Html => Html.Read(content),
        OfficeKind.Encrypted => throw new UnreadableDocumentException("Tệp có mật khẩu: hãy bỏ mật khẩu rồi thử lại."),
        _ => throw SoundText.Damaged(),
    };

    private static byte[] WithFewCells(byte[] text) =>
        text.AsSpan().Count("\\cell"u8) <= MostCells ? text : throw PackageGuard.TooLarge();

    /// <summary>The package, if its parts are of sizes that texts have.</summary>
    private static byte[] Harmless(byte[] package)
    {
        try
        {
            PackageGuard.Check(package);
            return package;
        }
        catch (Exception error) when (error is InvalidDataException or XmlException)
        {
            throw SoundText.Damaged();
        }
    }
}
