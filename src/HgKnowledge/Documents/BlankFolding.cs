using System.Text;

namespace HgKnowledge.Documents;

/// <summary>Folds runs of blanks in a block to single ones; lines and repairs move along.</summary>
public static class BlankFolding
{
    /// <summary>The block with single blanks.</summary>
    public static Block Apply(Block block)
    {
        if (!block.Text.Contains("  ", StringComparison.Ordinal))
            return block;
        var moved = new int[block.Text.Length + 1];
        var builder = new StringBuilder(block.Text.Length);
        for (var i = 0; i < block.Text.Length; i++)
        {
            moved[i] = builder.Length;
            if (block.Text[i] != ' ' || builder.Length == 0 || builder[^1] != ' ')
                builder.Append(block.Text[i]);
        }
        moved[^1] = builder.Length;
        return block with
        {
            Text = builder.ToString(),
            Lines = new([.. block.Lines.Entries.Select(e => (moved[e.Offset], e.Line))]),
            Repairs = [.. block.Repairs.Select(r => r with { Start = moved[r.Start], Length = moved[r.End] - moved[r.Start] })],
        };
    }
}
