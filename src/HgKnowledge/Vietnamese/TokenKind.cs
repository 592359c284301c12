namespace HgKnowledge.Vietnamese;

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>A run of letters: one syllable as a rule.</summary>
    Word,

    /// <summary>Digits with their separators: "8.300", "6,3".</summary>
    Number,

    /// <summary>Any other single character.</summary>
    Sign,
}
