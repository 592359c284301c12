namespace HgKnowledge.Linking.Trails;

/// <summary>What happens to a document at one step of its trail.</summary>
public enum TrailStepKind
{
    /// <summary>A document plans it.</summary>
    Planned,

    /// <summary>It came out, as the match says.</summary>
    Issued,

    /// <summary>A document cites it, the relation says how.</summary>
    Cited,

    /// <summary>It may have become this one; no fact.</summary>
    MayBe,
}
