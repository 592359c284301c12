using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Text;

/// <summary>
/// Finds the tables of crawled texts (<see cref="CrawledTable"/>) in paragraphs that a conversion made of their lines: cells
/// stand between lone bars, rows between two of them ("1 | Cà phê | Ha | 27.000 | | 2 | Chè").
/// </summary>
internal static class BarredText
{
    private const int FewestBars = 3;
    private const string Bar = "|";

    /// <summary>The blocks, with cells in place of such paragraphs.</summary>
    public static IReadOnlyList<Block> Read(IReadOnlyList<Block> blocks)
    {
        if (!blocks.Any(IsBarred))
            return blocks;
        var read = new List<Block>(blocks.Count);
        var tables = blocks.Max(block => block.Cell?.Table + 1) ?? 0;
        foreach (var block in blocks)
            if (!IsBarred(block))
                read.Add(block with { Index = read.Count });
            else
                tables += Add(read, PlainTextReader.Read([.. Lines(block)]), tables);
        return read;
    }

    private static int Add(List<Block> read, IReadOnlyList<Block> parts, int tables)
    {
        foreach (var part in parts)
            read.Add(part with { Index = read.Count, Cell = part.Cell is { } cell ? cell with { Table = cell.Table + tables } : null });
        return parts.Max(part => part.Cell?.Table + 1) ?? 0;
    }

    private static bool IsBarred(Block block) => block.Kind == BlockKind.Paragraph
        && block.Text.Contains("| |", StringComparison.Ordinal) && block.Text.Split(' ').Count(word => word == Bar) >= FewestBars;

    /// <summary>The lines that the paragraph was made of, as far as bars show them.</summary>
    private static IEnumerable<TextLine> Lines(Block block)
    {
        if (!block.Text.StartsWith(Bar, StringComparison.Ordinal))
            yield return Line(block, Bar);
        var start = 0;
        for (var at = 0; at <= block.Text.Length; at++)
        {
            if (at < block.Text.Length && !IsBarAt(block.Text, at))
                continue;
            if (block.Text[start..at].Trim() is { Length: > 0 } text)
                yield return Line(block, text);
            if (at < block.Text.Length)
                yield return Line(block, Bar);
            start = at + 1;
        }
    }

    private static bool IsBarAt(string text, int at) =>
        text[at] == '|' && (at == 0 || text[at - 1] == ' ') && (at + 1 == text.Length || text[at + 1] == ' ');

    private static TextLine Line(Block block, string text) => LightMarkup.Clean(block.Lines.First, text) with { Bold = block.Bold };
}
