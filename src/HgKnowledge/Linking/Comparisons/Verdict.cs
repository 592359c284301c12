namespace HgKnowledge.Linking.Comparisons;

/// <summary>What is said of two statements that may be compared.</summary>
public enum Verdict
{
    /// <summary>Equal, or equal after rounding.</summary>
    Same,

    /// <summary>One lies inside the other.</summary>
    Within,

    /// <summary>Thresholds that could both hold; the later asks for more in the wanted direction.</summary>
    Raised,

    /// <summary>Thresholds that could both hold; the later asks for less in the wanted direction.</summary>
    Lowered,

    /// <summary>Ranges that share just a point.</summary>
    Touching,

    /// <summary>Ranges that share a part.</summary>
    Overlapping,

    /// <summary>Nothing in common.</summary>
    Conflicting,
}
