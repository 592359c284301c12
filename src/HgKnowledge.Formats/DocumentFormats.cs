using HgKnowledge.Documents;
using HgKnowledge.Formats.Html;
using HgKnowledge.Formats.Markdown;
using HgKnowledge.Formats.Office;
using HgKnowledge.Formats.Pdf;
using HgKnowledge.Formats.Text;
using HgKnowledge.Formats.Word;

namespace HgKnowledge.Formats;

/// <summary>The formats that can be read. A new one is one class and one line here.</summary>
public static class DocumentFormats
{
    /// <summary>All readers, in the order in which help and messages name them.</summary>
    public static IReadOnlyList<IDocumentReader> Readers { get; } =
    [
        new PlainTextReader(),
        new MarkdownReader(),
        new WordReader(),
        new PdfReader(),
        new HtmlReader(),
        new ConvertedReader(),
    ];

    /// <summary>The reader for a file, by its extension in any case; null if the format is not known.</summary>
    public static IDocumentReader? For(string path)
    {
        var extension = Path.GetExtension(path);
        return Readers.FirstOrDefault(reader => reader.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }
}
