using HgKnowledge.Documents;
using HgKnowledge.Formats.Text;

namespace HgKnowledge.Formats;

/// <summary>
/// Collects the blocks of a file whose format marks its paragraphs (Word, Markdown). A paragraph that a page break cut in
/// two becomes one block again; its line map leads to both parts.
/// </summary>
internal sealed class BlockList
{
    /// <summary>Longer than any paragraph: what goes on like this is no sentence, and joining it piece by piece would never end.</summary>
    private const int LongestParagraph = 20_000;

    private static readonly LineLayout Unwrapped = new(Wrapped: false, int.MaxValue, BlankLinesSeparate: true);

    private readonly List<Block> _blocks = [];
    private int _open = -1;

    /// <summary>The blocks so far, in reading order.</summary>
    public IReadOnlyList<Block> Blocks => LostSpans.Restore(BarredText.Read(_blocks));

    /// <summary>Adds a block, or joins it to the one it continues; its index is set here. A block without text is dropped.</summary>
    public void Add(Block block)
    {
        if (block.Text.Length == 0)
            return;
        if (block.Kind == BlockKind.Paragraph && Residue.IsRule(block.Text))
            block = block with { Kind = BlockKind.Furniture };
        if (ContinuesOpen(block))
        {
            _blocks[_open] = Joined(_blocks[_open], block);
            return;
        }
        if (block.Kind is not (BlockKind.Furniture or BlockKind.Footnote))
            _open = block.Kind is BlockKind.Paragraph or BlockKind.ListItem ? _blocks.Count : -1;
        _blocks.Add(block with { Index = _blocks.Count });
    }

    /// <summary>Adds the blocks of a piece that numbers its tables from 0.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="tables">Number of the piece's first table here.</param>
    /// <returns>How many tables it has.</returns>
    public int AddTables(IReadOnlyList<Block> blocks, int tables)
    {
        foreach (var block in blocks)
            Add(block with { Cell = block.Cell is { } cell ? cell with { Table = cell.Table + tables } : null });
        return blocks.Max(block => block.Cell?.Table + 1) ?? 0;
    }

    private bool ContinuesOpen(Block block)
    {
        if (_open < 0 || block.Kind != BlockKind.Paragraph)
            return false;
        var above = _blocks[_open];
        return above.Bold == block.Bold && above.Text.Length < LongestParagraph
            && ParagraphJoiner.Continues(above.Text, block.Text, blankBetween: true, heading: false, Unwrapped);
    }

    private static Block Joined(Block above, Block below)
    {
        var offset = above.Text.Length + 1;
        var lines = above.Lines.Entries.Concat(below.Lines.Entries.Select(entry => (entry.Offset + offset, entry.Line)));
        return above with { Text = $"{above.Text} {below.Text}", Lines = new([.. lines]) };
    }
}
