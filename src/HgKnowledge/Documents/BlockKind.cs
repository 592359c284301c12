namespace HgKnowledge.Documents;

/// <summary>What a block is in its file.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading, by style, by Markdown level or by its numbering.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A cell of a table; <see cref="Block.Cell"/> says which.</summary>
    TableCell,

    /// <summary>A footnote or endnote, placed after the block that calls it.</summary>
    Footnote,

    /// <summary>Page numbers, running heads, rules: kept, never extracted from.</summary>
    Furniture,
}
