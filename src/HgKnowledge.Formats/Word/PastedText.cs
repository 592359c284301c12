using HgKnowledge.Documents;
using HgKnowledge.Formats.Text;

namespace HgKnowledge.Formats.Word;

/// <summary>
/// Word files into which plain text was pasted or converted: every wrapped line is a paragraph of its own, and
/// signs of Markdown are still there. They are read as the text files they were.
/// </summary>
internal static class PastedText
{
    /// <summary>The blocks of the text; null if the paragraphs are real ones.</summary>
    public static IReadOnlyList<Block>? Read(IReadOnlyList<Block> blocks)
    {
        if (blocks.Any(block => block.Kind is not (BlockKind.Paragraph or BlockKind.Furniture)))
            return null;
        TextLine[] lines = [.. blocks.SelectMany(Lines)];
        lines = [.. WithBlanks(lines)];
        var isText = LineLayout.Of(lines).Wrapped || Array.Exists(lines, CrawledTable.IsBar) || blocks.Any(HasMarkup);
        return isText ? PlainTextReader.Read(lines) : null;
    }

    private static bool HasMarkup(Block block) =>
        block.Text.StartsWith("## ", StringComparison.Ordinal) || block.Text.Contains("**", StringComparison.Ordinal);

    /// <summary>The block taken apart again where paragraphs were joined.</summary>
    private static IEnumerable<TextLine> Lines(Block block)
    {
        var entries = block.Lines.Entries;
        for (var i = 0; i < entries.Count; i++)
        {
            var end = i + 1 < entries.Count ? entries[i + 1].Offset : block.Text.Length;
            var line = LightMarkup.Clean(entries[i].Line, block.Text[entries[i].Offset..end]);
            yield return line with { Bold = line.Bold || block.Bold };
        }
    }

    /// <summary>Where paragraph numbers are missing, empty paragraphs stand.</summary>
    private static IEnumerable<TextLine> WithBlanks(IEnumerable<TextLine> lines)
    {
        var last = 0;
        foreach (var line in lines)
        {
            if (line.Number > last + 1)
                yield return new(line.Number - 1, "", 0, Bold: false);
            yield return line;
            last = line.Number;
        }
    }
}
