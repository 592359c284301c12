namespace HgKnowledge.Quantities;

/// <summary>Whether a number is a level (none) or measures a change.</summary>
public enum Change
{
    /// <summary>A level.</summary>
    None,

    /// <summary>tăng, tăng thêm, công nhận thêm.</summary>
    Increase,

    /// <summary>giảm, kéo giảm.</summary>
    Decrease,
}
