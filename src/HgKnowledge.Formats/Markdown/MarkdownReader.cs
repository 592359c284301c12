using System.Buffers;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Text;
using HgKnowledge.Vietnamese;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HgKnowledge.Formats.Markdown;

/// <summary>
/// Reads Markdown: headings, paragraphs, lists, tables and footnotes, without their signs; the markers of lists stay, as
/// they are the numbering. Lines are those of the file. What would take a Markdown parser minutes is read as plain text.
/// </summary>
public sealed class MarkdownReader : IDocumentReader
{
    /// <summary>Longer texts are no resolutions; the parser's time grows with the square of what is nested in them.</summary>
    private const int MostCharacters = 1 << 20;

    private const int MostBrackets = 20_000;

    private const int MostNestingSigns = 256;

    private static readonly SearchValues<char> NestingSigns = SearchValues.Create(" \t>-*+");

    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public SourceText Read(byte[] content)
    {
        var text = LegacyText.Convert(TextDecoder.DecodeLines(content));
        var (rest, tables) = EmbeddedTables.Cut(text);
        var lines = Lines(rest);
        var layout = LineLayout.Of([.. lines.Where(line => !IsTableRow(line))]);
        if (!IsMarkdown(lines, layout))
            return new(PlainTextReader.Read(Lines(text)), []);
        if ((IsHarmless(rest) ? Parse(rest) : null) is not { } document)
            return new(PlainTextReader.Read(Lines(text)), ["Tệp Markdown quá lớn hoặc lồng quá sâu: được đọc như văn bản thuần."]);
        var blocks = new MarkdownBlocks(rest, layout.Wrapped, tables).Read(document).Blocks;
        return blocks.Count == 0 ? throw TextDecoder.Empty() : new(blocks, []);
    }

    private static TextLine[] Lines(string text) => [.. text.Split('\n').Select((line, i) => LightMarkup.Clean(i + 1, line))];

    /// <summary>Rows are as long as they are, and say nothing of where the lines of the text end.</summary>
    private static bool IsTableRow(TextLine line) => line.Text.StartsWith('|') && !CrawledTable.IsBar(line);

    /// <summary>
    /// Web crawls and conversions of PDFs are often stored as Markdown and are none: cells stand between lone bars, blank lines
    /// inside of sentences.
    /// </summary>
    private static bool IsMarkdown(TextLine[] lines, LineLayout layout) =>
        (!layout.Wrapped || layout.BlankLinesSeparate) && !Array.Exists(lines, CrawledTable.IsBar);

    private static bool IsHarmless(string text)
    {
        if (text.Length > MostCharacters || text.AsSpan().Count('[') > MostBrackets)
            return false;
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.Length > MostNestingSigns && !line[..MostNestingSigns].ContainsAnyExcept(NestingSigns))
                return false;
        return true;
    }

    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        // The parser's answer to nesting that no writer produces.
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseGridTables().UseFootnotes().UseYamlFrontMatter().UsePreciseSourceLocation();
        // Writers indent the first line of a paragraph; none of them means program code.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
