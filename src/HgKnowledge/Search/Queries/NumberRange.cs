namespace HgKnowledge.Search.Queries;

/// <summary>The numbers a condition allows.</summary>
/// <param name="Low">Lower end; null for none.</param>
/// <param name="High">Upper end; null for none.</param>
/// <param name="WithLow">Whether the lower end itself is meant.</param>
/// <param name="WithHigh">Whether the upper end itself is meant.</param>
/// <param name="Unit">The unit that was typed behind the number; empty without one.</param>
public sealed record NumberRange(decimal? Low, decimal? High, bool WithLow = true, bool WithHigh = true, string Unit = "")
{
    /// <summary>Whether a number, or a range from low to high, has at least one number of this range.</summary>
    public bool Meets(decimal low, decimal high) =>
        (Low is not { } least || (WithLow ? high >= least : high > least)) && (High is not { } most || (WithHigh ? low <= most : low < most));
}
