namespace HgKnowledge.Documents;

/// <summary>Where a piece of text stands: the block, and the characters within <see cref="Block.Text"/>.</summary>
/// <param name="Block">Index of the block in its document.</param>
/// <param name="Start">First character, counted from 0.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct Span(int Block, int Start, int Length)
{
    /// <summary>The character after the last one.</summary>
    public int End => Start + Length;

    /// <summary>Whether the two share at least one character.</summary>
    public bool Overlaps(Span other) => Block == other.Block && Start < other.End && other.Start < End;
}
