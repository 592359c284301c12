namespace HgKnowledge.Documents;

/// <summary>Finds the numbered structure and gives every block its node.</summary>
public static class OutlineBuilder
{
    private const int LongestTitle = 400;

    /// <summary>The outline, and the blocks with their nodes.</summary>
    public static (IReadOnlyList<OutlineNode> Outline, IReadOnlyList<Block> Blocks) Build(IReadOnlyList<Block> blocks)
    {
        var stack = new OutlineStack();
        var headings = new UnnumberedHeadings(blocks);
        var placed = new Block[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind is not (BlockKind.Furniture or BlockKind.TableCell or BlockKind.Footnote))
            {
                if (stack.IsClosed(block.Text))
                    stack.Close();
                else if (MarkerReader.Read(block.Text) is { } marker)
                    stack.Open(marker, Title(blocks, i, marker), block, block.HeadingLevel);
                else if (headings.LevelAt(i) is { } level)
                    stack.Open(new(MarkerStyle.Unnumbered, 0, 0, ""), Clip(block.Text), block, level);
            }
            placed[i] = block with { Node = stack.Current };
        }
        return (stack.Nodes, placed);
    }

    /// <summary>"Phần thứ hai" stands alone as a rule: its title is the next lines in capitals.</summary>
    private static string Title(IReadOnlyList<Block> blocks, int index, Marker marker)
    {
        var title = Clip(blocks[index].Text[marker.Length..].Trim());
        if (title.Length > 0 || marker.Style > MarkerStyle.Division)
            return title;
        for (var i = index + 1; i < Math.Min(blocks.Count, index + 4) && IsCapitals(blocks[i].Text); i++)
            title = title.Length == 0 ? blocks[i].Text : title + " " + blocks[i].Text;
        return Clip(title);
    }

    private static string Clip(string text)
    {
        var folded = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return folded.Length <= LongestTitle ? folded : folded[..LongestTitle];
    }

    private static bool IsCapitals(string text) =>
        MarkerReader.Read(text) is null && text.Any(char.IsLetter) && !text.Any(char.IsLower);
}
