namespace HgKnowledge.Quantities;

/// <summary>How a number limits what it measures.</summary>
public enum Bound
{
    /// <summary>Just this value.</summary>
    Exact,

    /// <summary>From low to high.</summary>
    Range,

    /// <summary>trên, từ ... trở lên, ít nhất, tối thiểu.</summary>
    AtLeast,

    /// <summary>dưới, không quá, tối đa, còn dưới.</summary>
    AtMost,

    /// <summary>khoảng, gần, xấp xỉ.</summary>
    Approx,
}
