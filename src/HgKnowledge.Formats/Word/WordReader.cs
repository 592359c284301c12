using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Word;

/// <summary>
/// Reads Word files as Word shows them, with tracked changes accepted or undone; macros are never run, nothing outside of the
/// file is opened. Lines are paragraph numbers, see <see cref="BodyReader"/>.
/// </summary>
/// <param name="tracked">Which text of a file with tracked changes is read.</param>
public sealed class WordReader(TrackedChanges tracked = TrackedChanges.Final) : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm", ".dotx", ".dotm"];

    /// <inheritdoc/>
    public SourceText Read(byte[] content)
    {
        try
        {
            PackageGuard.Check(content);
            return ReadPackage(content);
        }
        // A damaged file can fail anywhere inside of the libraries, with any exception; to the user it is one thing.
        catch (Exception error) when (error is not UnreadableDocumentException)
        {
            throw PackageGuard.Damaged(error);
        }
    }

    private SourceText ReadPackage(byte[] content)
    {
        using var stream = new MemoryStream();
        stream.Write(content);
        // Opened for editing, but never saved: only so can links be mended that are no valid addresses.
        using var package = WordprocessingDocument.Open(stream, isEditable: true, new()
        {
            AutoSave = false,
            RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "http://invalid"),
        });
        if (package.MainDocumentPart?.Document?.Body is not { } body)
            throw new UnreadableDocumentException("Tệp không phải tài liệu Word (không có phần thân).");
        return ReadBody(package.MainDocumentPart, body);
    }

    private SourceText ReadBody(MainDocumentPart main, Body body)
    {
        var file = new WordFile(new(main.StyleDefinitionsPart?.Styles, LegacyText.Detect(body.InnerText)), new(tracked), new());
        var reader = new BodyReader(file, main.NumberingDefinitionsPart?.Numbering, new(main, file));
        var blocks = reader.Read(body).Blocks;
        if (blocks.Count == 0)
            throw file.LeftOut.Pictures > 0 ? new UnreadableDocumentException("Tệp chỉ có hình, không có chữ: cần OCR.") : TextDecoder.Empty();
        blocks = PastedText.Read(blocks) ?? blocks;
        var heads = RunningHeads(main, file).Select((text, i) => new Block
        {
            Index = blocks.Count + i,
            Kind = BlockKind.Furniture,
            Text = text,
            Lines = new((0, reader.LastParagraph)),
        });
        return new([.. blocks, .. heads], file.LeftOut.Warnings(file.Tracked));
    }

    /// <summary>Headers and footers, each text once. They stand behind the body, out of the way of letterhead and title.</summary>
    private static IEnumerable<string> RunningHeads(MainDocumentPart main, WordFile file) =>
        main.HeaderParts.Select(part => part.Header).Concat<DocumentFormat.OpenXml.OpenXmlElement?>(main.FooterParts.Select(part => part.Footer))
            .SelectMany(root => root is null ? [] : FlatText.Of(root, file))
            .Distinct(StringComparer.Ordinal);
}
