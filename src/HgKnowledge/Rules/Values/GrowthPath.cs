using HgKnowledge.Documents;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>The way that a growth rate draws from a level, back from it, or through the sum of its years.</summary>
internal static class GrowthPath
{
    /// <summary>Share by which a level may miss beside the rounding of all numbers.</summary>
    private const double Tolerance = 0.005;

    /// <summary>What the level of the year would be, in base units.</summary>
    /// <param name="known">A level, or the total of the years that the growth runs through.</param>
    /// <param name="growth">The rate.</param>
    /// <param name="year">Before or after the known level's.</param>
    public static Interval On(Fact known, Fact growth, int year)
    {
        var (low, high) = (At(known, growth.Interval.Low, growth.Span, year), At(known, growth.Interval.High, growth.Span, year));
        return new(Math.Min(low, high) * (1 - Tolerance), Math.Max(low, high) * (1 + Tolerance));
    }

    private static double At(Fact known, double rate, Years span, int year)
    {
        if (double.IsInfinity(rate))
            return year > known.Year ? double.PositiveInfinity : 0;
        if (known.Claim.Basis == Basis.Level)
            return Growth.After(known.Written, rate, year - known.Year);
        var sum = Enumerable.Range(0, span.Count).Sum(i => Growth.After(1, rate, i));
        return Growth.After(known.Written / sum, rate, year - span.From);
    }
}
