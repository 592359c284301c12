namespace HgKnowledge.Vietnamese;

/// <summary>A word, number or sign of a text.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Length">Its length.</param>
public readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    /// <summary>The character after the last one.</summary>
    public int End => Start + Length;
}
