namespace HgKnowledge.Vietnamese;

/// <summary>A word or a number, as search counts them.</summary>
/// <param name="Start">First character.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct SearchToken(int Start, int Length)
{
    /// <summary>The character after the last one.</summary>
    public int End => Start + Length;
}
