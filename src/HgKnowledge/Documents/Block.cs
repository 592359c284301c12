namespace HgKnowledge.Documents;

/// <summary>A paragraph, heading, list item, table cell or footnote, as extraction reads it.</summary>
public sealed record Block
{
    /// <summary>Position in <see cref="Document.Blocks"/>.</summary>
    public required int Index { get; init; }

    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>NFC text with plain spaces, wrapped lines joined by one space, damage repaired.</summary>
    public required string Text { get; init; }

    /// <summary>Leads back to the lines of the file.</summary>
    public required LineMap Lines { get; init; }

    /// <summary>Page, 1-based, in formats that have pages.</summary>
    public int? Page { get; init; }

    /// <summary>Where it stands in its table; null outside of tables.</summary>
    public CellPosition? Cell { get; init; }

    /// <summary>Level of a heading by style or Markdown sign, 1 = top; 0 where the file states none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Whether all of it is set in bold.</summary>
    public bool Bold { get; init; }

    /// <summary>The automatic number that Word shows before the text; it is part of <see cref="Text"/> as well.</summary>
    public string? Numbering { get; init; }

    /// <summary>What was restored in <see cref="Text"/>, in ascending order.</summary>
    public IReadOnlyList<Repair> Repairs { get; init; } = [];

    /// <summary>Index of the outline node the block belongs to, or that it opens; -1 before the first one.</summary>
    public int Node { get; init; } = -1;

    /// <summary>The repairs that touch the characters from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public IEnumerable<Repair> RepairsIn(int start, int end)
    {
        var (low, high) = (0, Repairs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Repairs[middle].End <= start ? (middle + 1, high) : (low, middle);
        }
        for (; low < Repairs.Count && Repairs[low].Start < end; low++)
            yield return Repairs[low];
    }

    /// <summary>The text as the file has it: repairs undone.</summary>
    public string Original(int start, int length)
    {
        var end = Math.Min(start + length, Text.Length);
        if (Repairs.Count == 0)
            return Text[start..end];
        var builder = new System.Text.StringBuilder(length + 8);
        var position = start;
        foreach (var repair in RepairsIn(start, end))
        {
            if (repair.Start > position)
                builder.Append(Text, position, repair.Start - position);
            builder.Append(repair.Original);
            position = repair.End;
        }
        if (position < end)
            builder.Append(Text, position, end - position);
        return builder.ToString();
    }
}
