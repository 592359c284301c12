using HgKnowledge.Documents;
using Markdig;
using Markdig.Parsers;

namespace HgKnowledge.Formats.Markdown;

/// <summary>
/// Reads Markdown: headings, paragraphs, lists, pipe tables and footnotes, without their signs; the markers of lists stay, as
/// they are the numbering. Lines are those of the file.
/// </summary>
public sealed class MarkdownReader : IDocumentReader
{
    /// <summary>Longer texts are no resolutions, and nested signs in them could keep the parser busy for minutes.</summary>
    private const int MostCharacters = 8 << 20;

    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public SourceText Read(byte[] content)
    {
        var text = TextDecoder.Decode(content);
        if (text.Length > MostCharacters)
            throw new UnreadableDocumentException($"Tệp Markdown quá lớn (hơn {MostCharacters >> 20} triệu ký tự).");
        try
        {
            var blocks = new MarkdownBlocks(text).Read(Markdig.Markdown.Parse(text, Pipeline));
            return blocks.Blocks.Count == 0 ? throw TextDecoder.Empty() : new(blocks.Blocks, []);
        }
        // The parser's answer to nesting that no writer produces.
        catch (ArgumentException error)
        {
            throw new UnreadableDocumentException("Tệp Markdown lồng quá sâu nên không được đọc.", error);
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseYamlFrontMatter().UsePreciseSourceLocation();
        // Writers indent the first line of a paragraph; none of them means program code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
