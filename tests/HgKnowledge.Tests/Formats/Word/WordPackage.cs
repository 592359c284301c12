using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace HgKnowledge.Tests.Formats.Word;

/// <summary>Builds Word files out of pieces of WordprocessingML, so that samples can be read and changed as text.</summary>
internal static class WordPackage
{
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"
        """;

    /// <summary>A file whose body holds the pieces; <paramref name="parts"/> gives the inside of other parts by their names.</summary>
    /// <param name="body">Inside of w:body.</param>
    /// <param name="parts">
    /// Inside of "styles", "numbering", "footnotes", "endnotes", "comments", "header" (rIdHeader) or "footer"; the whole of "commentsExtended",
    /// "commentsIds" or "people"; "image" (rIdImage) in base 64.
    /// </param>
    /// <param name="type">What kind of Word file it says it is.</param>
    public static byte[] Build(string body, IReadOnlyDictionary<string, string>? parts = null, WordprocessingDocumentType type = WordprocessingDocumentType.Document)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, type))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new(Root("document", $"<w:body>{body}</w:body>"));
            foreach (var (name, inside) in parts ?? new Dictionary<string, string>(StringComparer.Ordinal))
                AddPart(main, name, inside);
        }
        return stream.ToArray();
    }

    /// <summary>A paragraph of one run.</summary>
    public static string Paragraph(string text) => $"""<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>""";

    private static void AddPart(MainDocumentPart main, string name, string inside)
    {
        switch (name)
        {
            case "styles":
                main.AddNewPart<StyleDefinitionsPart>().Styles = new(Root("styles", inside));
                break;
            case "numbering":
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new(Root("numbering", inside));
                break;
            case "footnotes":
                main.AddNewPart<FootnotesPart>().Footnotes = new(Root("footnotes", inside));
                break;
            case "endnotes":
                main.AddNewPart<EndnotesPart>().Endnotes = new(Root("endnotes", inside));
                break;
            case "comments":
                main.AddNewPart<WordprocessingCommentsPart>().Comments = new(Root("comments", inside));
                break;
            case "header":
                main.AddNewPart<HeaderPart>("rIdHeader").Header = new(Root("hdr", inside));
                break;
            case "footer":
                main.AddNewPart<FooterPart>().Footer = new(Root("ftr", inside));
                break;
            case "commentsExtended":
                Feed(main.AddNewPart<WordprocessingCommentsExPart>(), Encoding.UTF8.GetBytes(inside));
                break;
            case "commentsIds":
                Feed(main.AddNewPart<WordprocessingCommentsIdsPart>(), Encoding.UTF8.GetBytes(inside));
                break;
            case "people":
                Feed(main.AddNewPart<WordprocessingPeoplePart>(), Encoding.UTF8.GetBytes(inside));
                break;
            case "image":
                Feed(main.AddImagePart(ImagePartType.Png, "rIdImage"), Convert.FromBase64String(inside));
                break;
            default:
                throw new ArgumentException($"No part is called {name}.", nameof(name));
        }
    }

    private static void Feed(OpenXmlPart part, byte[] content)
    {
        using var stream = new MemoryStream(content);
        part.FeedData(stream);
    }

    private static string Root(string name, string inside) => $"<w:{name} {Namespaces}>{inside}</w:{name}>";
}
