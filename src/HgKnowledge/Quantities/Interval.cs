namespace HgKnowledge.Quantities;

/// <summary>A closed interval of real numbers; an end may be infinite. Equality of ends is meant up to rounding noise.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Interval(double Low, double High)
{
    private const double Noise = 1e-9;

    /// <summary>All numbers.</summary>
    public static Interval Everything { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>The middle; not a number unless both ends are finite.</summary>
    public double Middle => (Low + High) / 2;

    /// <summary>Whether both ends are finite.</summary>
    public bool Finite => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>Whether the two share at least a point.</summary>
    public bool Meets(Interval other) => AtMost(Low, other.High) && AtMost(other.Low, High);

    /// <summary>Whether the two share just one point.</summary>
    public bool Touches(Interval other) => Meets(other) && (Alike(Low, other.High) || Alike(other.Low, High));

    /// <summary>Whether the other lies inside this one.</summary>
    public bool Contains(Interval other) => AtMost(Low, other.Low) && AtMost(other.High, High);

    /// <summary>Whether the number lies inside.</summary>
    public bool Contains(double value) => AtMost(Low, value) && AtMost(value, High);

    /// <summary>The interval widened on both sides.</summary>
    public Interval Widened(double by) => new(Low - by, High + by);

    /// <summary>All sums of a number of each.</summary>
    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    /// <summary>All differences of a number of each.</summary>
    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.High - b.Low);

    /// <summary>All products; both intervals hold no negative number.</summary>
    public static Interval operator *(Interval a, Interval b) => new(a.Low * b.Low, a.High * b.High);

    /// <summary>All quotients; both intervals hold no negative number and the divisor not zero.</summary>
    public static Interval operator /(Interval a, Interval b) => new(a.Low / b.High, a.High / b.Low);

    /// <summary>The interval scaled by a positive factor.</summary>
    public static Interval operator *(Interval a, double factor) => new(a.Low * factor, a.High * factor);

    /// <summary>All powers; the interval holds no negative number, the exponent is positive.</summary>
    public Interval Power(double exponent) => new(Math.Pow(Low, exponent), Math.Pow(High, exponent));

    /// <summary>Whether two numbers are the same but for rounding noise.</summary>
    public static bool Alike(double a, double b) => a.Equals(b) || Math.Abs(a - b) <= Noise * Math.Max(Math.Abs(a), Math.Abs(b));

    /// <summary>Whether the first is at most the second, but for rounding noise.</summary>
    public static bool AtMost(double a, double b) => a <= b || Alike(a, b);
}
