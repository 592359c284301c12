namespace HgKnowledge.Documents;

/// <summary>
/// Leads from a character of a block back to its line in the file. A paragraph that was joined from several hard-wrapped
/// lines has one entry a line.
/// </summary>
public sealed class LineMap
{
    private readonly (int Offset, int Line)[] _entries;

    /// <summary>A map with the given entries, in ascending order of their offsets; the first offset is 0.</summary>
    public LineMap(params (int Offset, int Line)[] entries)
    {
        ArgumentOutOfRangeException.ThrowIfZero(entries.Length);
        _entries = entries;
    }

    /// <summary>Line (1-based), or paragraph number in formats without lines, of the block's first character.</summary>
    public int First => _entries[0].Line;

    /// <summary>Line of the block's last character.</summary>
    public int Last => _entries[^1].Line;

    /// <summary>The entries: at which offset of the block which line begins.</summary>
    public IReadOnlyList<(int Offset, int Line)> Entries => _entries;

    /// <summary>The line on which the character stands.</summary>
    public int LineAt(int offset)
    {
        var (low, high) = (0, _entries.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _entries[middle].Offset <= offset ? (middle, high) : (low, middle - 1);
        }
        return _entries[low].Line;
    }
}
