using HgKnowledge.Vietnamese;

namespace HgKnowledge.Documents;

/// <summary>Tells headings without a number: set as one, a short line in bold over plain text, or a line that names a period.</summary>
internal sealed class UnnumberedHeadings
{
    /// <summary>Below all levels that styles have.</summary>
    public const int BoldLevel = 10;

    private const int LongestHeading = 160;
    private const int LongestPeriod = 60;
    private const int ShortestProse = 60;

    /// <summary>What else stands in bold on a line of its own: articles with numbers like 12a, who resolves, who signs, and remarks.</summary>
    private static readonly string[] Others =
        ["điều ", "khoản ", "quyết định", "quyết nghị", "nơi nhận", "ghi chú", "chú thích", "lưu ý", "kính gửi", "tm.", "t/m", "kt.", "tl.", "tuq.", "q."];

    private readonly IReadOnlyList<Block> _blocks;
    private readonly int _begin;

    /// <summary>The headings among the blocks.</summary>
    public UnnumberedHeadings(IReadOnlyList<Block> blocks)
    {
        _blocks = blocks;
        _begin = Begin();
    }

    /// <summary>The level of the heading that the block is: 1 to 9 by its style, <see cref="BoldLevel"/>, 0 for a line that names a period; null for other blocks.</summary>
    public int? LevelAt(int index)
    {
        var block = _blocks[index];
        if (IsStyled(block))
            return IsTitle(index) ? null : block.HeadingLevel;
        if (block.Text.Length < LongestPeriod && block.Text.EndsWith(':') && Phrases.StartsWithAny(block.Text, Phrases.PeriodHeads))
            return 0;
        return index > _begin && IsBoldLine(block) && !GoesOn(index) && StandsOverText(index) ? BoldLevel : null;
    }

    /// <summary>Whole sentences are set as headings by mistake.</summary>
    private static bool IsStyled(Block block) =>
        block is { Kind: BlockKind.Heading, HeadingLevel: > 0 } && block.Text.Length <= LongestHeading * 2 && !(block.Text.Length > ShortestProse && block.Text.EndsWith('.'));

    /// <summary>What opens with a type of documents above all text is the title, and no point encloses the whole document.</summary>
    private bool IsTitle(int index) => index < _begin && TitleReader.TypeAt(_blocks[index].Text) is not null;

    /// <summary>Titles and letterheads are bold too: the first point, or else the first line of prose, shows that they have ended.</summary>
    private int Begin()
    {
        var prose = _blocks.Count;
        for (var i = 0; i < _blocks.Count; i++)
            if (_blocks[i].Kind is not (BlockKind.Furniture or BlockKind.TableCell or BlockKind.Footnote))
            {
                if (MarkerReader.Read(_blocks[i].Text) is { Style: < MarkerStyle.Dash })
                    return i;
                prose = prose == _blocks.Count && IsProse(_blocks[i]) ? i : prose;
            }
        return prose;
    }

    private static bool IsProse(Block block) => !block.Bold && block.Text.Length >= ShortestProse && block.Text[^1] is '.' or ';' or ':';

    private static bool IsBoldLine(Block block) =>
        block is { Bold: true, Kind: BlockKind.Paragraph, Text: [var first, ..] text } && text.Length <= LongestHeading && char.IsUpper(first)
        && text[^1] is not ('.' or ';' or ',') && text.Contains(' ', StringComparison.Ordinal)
        && MarkerReader.Read(text) is null && !Phrases.StartsWithAny(text, Others);

    /// <summary>Below it, behind lines that go on with it, stand prose or points of its own; below a signature, and in a form, they do not.</summary>
    private bool StandsOverText(int index)
    {
        var next = index + 1;
        while (next < _blocks.Count && (_blocks[next].Kind is BlockKind.Furniture or BlockKind.Footnote || IsBoldLine(_blocks[next])))
            next++;
        return next < _blocks.Count && _blocks[next].Kind is BlockKind.Paragraph or BlockKind.ListItem
            && (MarkerReader.Read(_blocks[next].Text) is { } marker ? marker.Style > MarkerStyle.Article : IsProse(_blocks[next]));
    }

    /// <summary>Whether the line goes on with the one above, which is bold as well, or a part or chapter whose title it is.</summary>
    private bool GoesOn(int index) => IsBoldLine(_blocks[index - 1]) || MarkerReader.Read(_blocks[index - 1].Text) is { Style: <= MarkerStyle.Division };
}
