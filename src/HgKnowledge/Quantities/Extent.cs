namespace HgKnowledge.Quantities;

/// <summary>What a quantity stands for, in the base unit of its family, so that extents of one family compare directly.</summary>
/// <param name="Bound">How it limits.</param>
/// <param name="Low">Lower number as written, in base units.</param>
/// <param name="High">Upper number as written, in base units.</param>
/// <param name="Step">One unit of the last written digit, in base units.</param>
/// <param name="Slack">Half-width of "khoảng", in base units; 0 for other bounds.</param>
public readonly record struct Extent(Bound Bound, double Low, double High, double Step, double Slack)
{
    /// <summary>The extent of the quantity.</summary>
    /// <param name="quantity">As written.</param>
    /// <param name="factor">Base units in one written unit.</param>
    /// <param name="tolerance">Half-width of "khoảng", as a share of the value.</param>
    public static Extent Of(Quantity quantity, decimal factor = 1, decimal tolerance = 0.05m)
    {
        var scale = (double)factor;
        var low = (double)quantity.Low * scale;
        var high = (double)quantity.High * scale;
        var slack = quantity.Bound == Bound.Approx ? Math.Abs(high) * (double)tolerance : 0;
        return new(quantity.Bound, low, high, Math.Pow(10, -quantity.Decimals) * scale, slack);
    }

    /// <summary>A single number without a bound.</summary>
    public bool Point => Bound == Bound.Exact || (Bound == Bound.Range && Interval.Alike(Low, High));

    /// <summary>The numbers it allows: an exact number stands for all that round to it.</summary>
    public Interval Interval => Bound switch
    {
        Bound.AtLeast => new(Low, double.PositiveInfinity),
        Bound.AtMost => new(double.NegativeInfinity, High),
        Bound.Approx => new Interval(Low, High).Widened(Math.Max(Slack, Step / 2)),
        Bound.Range => new(Low, High),
        _ => new Interval(Low, High).Widened(Step / 2),
    };
}
