using HgKnowledge.Documents;
using HgKnowledge.Formats.Html;
using HgKnowledge.Formats.Markdown;
using HgKnowledge.Formats.Office;
using HgKnowledge.Formats.Pdf;
using HgKnowledge.Formats.Recognition;
using HgKnowledge.Formats.Text;
using HgKnowledge.Formats.Tools;
using HgKnowledge.Formats.Word;

namespace HgKnowledge.Formats;

/// <summary>The formats that can be read. A new one is one class and one line here.</summary>
public static class DocumentFormats
{
    /// <summary>All readers, in the order in which help and messages name them.</summary>
    public static IReadOnlyList<IDocumentReader> Readers { get; } = ReadersWith(new());

    /// <summary>The reader for a file, by its extension in any case; null if the format is not known.</summary>
    public static IDocumentReader? For(string path) => For(Readers, path);

    /// <summary>The same with readers that do as the options say.</summary>
    public static Func<string, IDocumentReader?> With(ReadingOptions options)
    {
        var readers = ReadersWith(options);
        return path => For(readers, path);
    }

    private static IReadOnlyList<IDocumentReader> ReadersWith(ReadingOptions options) =>
    [
        new PlainTextReader(),
        new MarkdownReader(),
        new WordReader(options.Tracked),
        options.Recognise ? new ScannedPdfReader(new PdfReader(), new(ExternalTool.Find)) : new PdfReader(),
        new HtmlReader(),
        new ConvertedReader(options.Tracked),
    ];

    private static IDocumentReader? For(IReadOnlyList<IDocumentReader> readers, string path)
    {
        var extension = Path.GetExtension(path);
        return readers.FirstOrDefault(reader => reader.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }
}
