using System.Text;
using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

/// <summary>A piece of a block's text and what it should read.</summary>
/// <param name="Start">First character of the damaged piece.</param>
/// <param name="Length">Its length, at least 1.</param>
/// <param name="Text">What stood there; the piece itself where it stays unrepaired.</param>
/// <param name="Method">As in <see cref="Repair.Method"/>.</param>
/// <param name="Confidence">0 to 1.</param>
internal readonly record struct Edit(int Start, int Length, string Text, string Method, double Confidence)
{
    private int End => Start + Length;

    /// <summary>The block with the edits, in ascending order, made and recorded. Lines and earlier repairs move along.</summary>
    public static Block Apply(Block block, IReadOnlyList<Edit> edits)
    {
        if (edits.Count == 0)
            return block;
        var builder = new StringBuilder(block.Text.Length + edits.Count);
        var moved = new int[block.Text.Length + 1];
        var repairs = new List<Repair>();
        var next = 0;
        foreach (var edit in edits)
        {
            Copy(block.Text, next, edit.Start, builder, moved);
            repairs.Add(new(builder.Length, edit.Text.Length, block.Original(edit.Start, edit.Length), edit.Method, edit.Confidence));
            for (var i = 0; i < edit.Length; i++)
                moved[edit.Start + i] = builder.Length + Math.Min(i, edit.Text.Length);
            builder.Append(edit.Text);
            next = edit.End;
        }
        Copy(block.Text, next, block.Text.Length, builder, moved);
        moved[^1] = builder.Length;
        return block with
        {
            Text = builder.ToString(),
            Lines = new([.. block.Lines.Entries.Select(e => (moved[e.Offset], e.Line))]),
            Repairs = [.. Untouched(block.Repairs, edits).Select(r => r with { Start = moved[r.Start], Length = moved[r.End] - moved[r.Start] }).Concat(repairs).OrderBy(r => r.Start)],
        };
    }

    /// <summary>An earlier repair inside an edited piece is part of what that piece's original says.</summary>
    private static IEnumerable<Repair> Untouched(IReadOnlyList<Repair> repairs, IReadOnlyList<Edit> edits)
    {
        var next = 0;
        foreach (var repair in repairs)
        {
            while (next < edits.Count && edits[next].End <= repair.Start)
                next++;
            if (next == edits.Count || edits[next].Start >= repair.End)
                yield return repair;
        }
    }

    private static void Copy(string text, int from, int to, StringBuilder builder, int[] moved)
    {
        for (var i = from; i < to; i++)
            moved[i] = builder.Length + i - from;
        builder.Append(text, from, to - from);
    }
}
