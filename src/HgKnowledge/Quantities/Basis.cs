namespace HgKnowledge.Quantities;

/// <summary>How a number relates to its period.</summary>
public enum Basis
{
    /// <summary>At a point in time, or for the stated year.</summary>
    Level,

    /// <summary>bình quân ... /năm over a period.</summary>
    YearlyAverage,

    /// <summary>mỗi năm, hàng năm.</summary>
    EachYear,

    /// <summary>Summed up over the period: trong 5 năm.</summary>
    Cumulative,
}
