namespace HgKnowledge.Changes;

/// <summary>What happened to a target, a task or a citation from one version of a document to the next.</summary>
public enum ChangeKind
{
    /// <summary>It was not there.</summary>
    New,

    /// <summary>It is no longer there.</summary>
    Dropped,

    /// <summary>The number asks for more in the direction that is wanted; where nothing is wanted, or of a result, it is greater.</summary>
    Raised,

    /// <summary>The opposite of <see cref="Raised"/>.</summary>
    Lowered,

    /// <summary>Another number or bound that is neither more nor less: a range that is wider.</summary>
    OtherValue,

    /// <summary>The same number binds less: "trên 75%", then "khoảng 75%".</summary>
    WeakenedBound,

    /// <summary>The same number binds more.</summary>
    TightenedBound,

    /// <summary>The number is written in another unit.</summary>
    OtherUnit,

    /// <summary>Other years.</summary>
    MovedPeriod,

    /// <summary>Of the same years, but for each of them, their average or their sum.</summary>
    OtherBasis,

    /// <summary>Another area.</summary>
    OtherArea,

    /// <summary>A target became a result, or the other way round.</summary>
    OtherStatus,

    /// <summary>Another body leads.</summary>
    OtherOwner,

    /// <summary>Other bodies help.</summary>
    OtherCooperation,

    /// <summary>Another deadline.</summary>
    OtherDeadline,

    /// <summary>Another type of document is to be made.</summary>
    OtherDeliverable,

    /// <summary>The cited document has another date.</summary>
    OtherDate,

    /// <summary>The cited document has another type or symbol.</summary>
    OtherSymbol,
}
