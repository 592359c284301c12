using HgKnowledge.Catalog;
using HgKnowledge.Quantities;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>Compares what two quantities stand for. Swapping the two swaps raised and lowered and changes nothing else.</summary>
internal static class ExtentComparison
{
    /// <summary>How far, as a share, a reached number is rounded to a bound.</summary>
    private const double RoundedShare = 0.2;

    /// <summary>The verdict on two extents of one family.</summary>
    /// <param name="earlier">The earlier statement's.</param>
    /// <param name="later">The later statement's.</param>
    /// <param name="wanted">Which way the indicator is wanted to move.</param>
    /// <param name="reached">Both are results: a bound then is a rounded number, so that what lies close behind it agrees with it.</param>
    public static Verdict Compare(Extent earlier, Extent later, Direction wanted, bool reached)
    {
        if (Equal(earlier, later))
            return Verdict.Same;
        if (earlier.Bound is Bound.AtLeast or Bound.AtMost || later.Bound is Bound.AtLeast or Bound.AtMost)
            return Bounded(earlier, later, wanted, reached);
        return Closed(earlier, later);
    }

    /// <summary>Exact numbers are equal if the finer one rounds to the coarser; thresholds and ranges mean just what they say.</summary>
    private static bool Equal(Extent a, Extent b)
    {
        if (a.Point && b.Point)
            return Interval.AtMost(Math.Abs(a.Low - b.Low), Math.Max(a.Step, b.Step) / 2);
        return a.Bound == b.Bound && Interval.Alike(a.Low, b.Low) && Interval.Alike(a.High, b.High);
    }

    /// <summary>Points, ranges and "khoảng".</summary>
    private static Verdict Closed(Extent a, Extent b)
    {
        if (a.Point && b.Point)
            return Verdict.Conflicting;
        if ((Inside(a, b) || Inside(b, a)) && !(a.Bound == Bound.Range && b.Bound == Bound.Range))
            return Verdict.Within;
        var (one, other) = (Span(a), Span(b));
        if (!one.Meets(other))
            return Verdict.Conflicting;
        return one.Touches(other) ? Verdict.Touching : Verdict.Overlapping;
    }

    /// <summary>Whether the numbers that the first one names lie in what the second one allows.</summary>
    private static bool Inside(Extent inner, Extent outer) =>
        !outer.Point && Span(outer).Contains(new Interval(inner.Low, inner.High));

    private static Interval Span(Extent extent) => extent.Point ? new(extent.Low, extent.High) : extent.Interval;

    /// <summary>At least one is a bound. A floor is compared by its number; mirrored, a ceiling is a floor.</summary>
    private static Verdict Bounded(Extent a, Extent b, Direction wanted, bool reached)
    {
        var floors = a.Bound == Bound.AtLeast || b.Bound == Bound.AtLeast;
        if (floors && (a.Bound == Bound.AtMost || b.Bound == Bound.AtMost))
            return Opposed(a, b);
        if (!floors)
            return Bounded(Mirror(a), Mirror(b), Mirror(wanted), reached);
        var (floor, other) = a.Bound == Bound.AtLeast ? (a, b) : (b, a);
        var verdict = other.Bound == Bound.AtLeast ? null : AgainstFloor(floor, other);
        if (verdict is not null)
            return verdict.Value;
        if (reached)
            return Known(floor.Low, other.Low) ? Verdict.Within : Verdict.Overlapping;
        return b.Low > a.Low == (wanted != Direction.Down) ? Verdict.Raised : Verdict.Lowered;
    }

    /// <summary>"Trên 40 ngàn" of what was counted is said of 41.532, not of 61.000.</summary>
    private static bool Known(double one, double other) => Math.Abs(one - other) <= RoundedShare * Math.Max(Math.Abs(one), Math.Abs(other));

    /// <summary>Null where both could hold and differ.</summary>
    private static Verdict? AgainstFloor(Extent floor, Extent other)
    {
        var span = Span(other);
        if (other.Point)
            return AgainstFloor(floor, other.Low, other.Step / 2);
        if (Interval.Alike(span.Low, floor.Low) || (other.Bound == Bound.Approx && span.Contains(floor.Low)))
            return Verdict.Within;
        if (span.Low > floor.Low)
            return null;
        if (Interval.Alike(span.High, floor.Low))
            return Verdict.Touching;
        return span.High > floor.Low ? Verdict.Overlapping : Verdict.Conflicting;
    }

    /// <summary>"Trên 12" is how people round 12,34 down: a number that begins with the floor's digits says the same.</summary>
    private static Verdict? AgainstFloor(Extent floor, double point, double slack)
    {
        if (!Interval.AtMost(floor.Low, point + slack))
            return Verdict.Conflicting;
        return point < floor.Low + floor.Step && !Interval.Alike(point, floor.Low + floor.Step) ? Verdict.Same : null;
    }

    private static Verdict Opposed(Extent a, Extent b)
    {
        var (floor, ceiling) = a.Bound == Bound.AtLeast ? (a.Low, b.High) : (b.Low, a.High);
        if (Interval.Alike(floor, ceiling))
            return Verdict.Touching;
        return floor < ceiling ? Verdict.Overlapping : Verdict.Conflicting;
    }

    private static Extent Mirror(Extent extent) => extent with
    {
        Low = -extent.High,
        High = -extent.Low,
        Bound = extent.Bound == Bound.AtMost ? Bound.AtLeast : extent.Bound,
    };

    private static Direction Mirror(Direction wanted) => wanted switch
    {
        Direction.Up or Direction.None => Direction.Down,
        _ => Direction.Up,
    };
}
