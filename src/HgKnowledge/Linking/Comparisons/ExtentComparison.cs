using HgKnowledge.Catalog;
using HgKnowledge.Quantities;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>Compares what two quantities stand for. Swapping the two swaps raised and lowered and changes nothing else.</summary>
internal static class ExtentComparison
{
    /// <summary>The verdict on two extents of one family.</summary>
    /// <param name="earlier">The earlier statement's.</param>
    /// <param name="later">The later statement's.</param>
    /// <param name="wanted">Which way the indicator is wanted to move.</param>
    /// <param name="reached">Both are results: a bound then only says how much is known, so whatever it allows agrees with it.</param>
    public static Verdict Compare(Extent earlier, Extent later, Direction wanted, bool reached)
    {
        var slack = Math.Max(earlier.Step, later.Step) / 2;
        if (Equal(earlier, later, slack))
            return Verdict.Same;
        if (earlier.Bound is Bound.AtLeast or Bound.AtMost || later.Bound is Bound.AtLeast or Bound.AtMost)
            return Bounded(earlier, later, wanted, reached, slack);
        return Closed(earlier, later);
    }

    private static bool Equal(Extent a, Extent b, double slack)
    {
        if (a.Point && b.Point)
            return Near(a.Low, b.Low, slack);
        return a.Bound == b.Bound && Near(a.Low, b.Low, slack) && Near(a.High, b.High, slack);
    }

    /// <summary>Points, ranges and "khoảng".</summary>
    private static Verdict Closed(Extent a, Extent b)
    {
        if (a.Point && b.Point)
            return Verdict.Conflicting;
        if (Inside(a, b) || Inside(b, a))
            return Verdict.Within;
        var (one, other) = (Span(a), Span(b));
        if (!one.Meets(other))
            return Verdict.Conflicting;
        return one.Touches(other) ? Verdict.Touching : Verdict.Overlapping;
    }

    /// <summary>Whether what the first one names lies in what the second one allows, at the second one's precision.</summary>
    private static bool Inside(Extent inner, Extent outer) =>
        !outer.Point && Span(outer).Widened(outer.Step / 2).Contains(new Interval(inner.Low, inner.High));

    private static Interval Span(Extent extent) => extent.Point ? new(extent.Low, extent.High) : extent.Interval;

    /// <summary>At least one is a bound. A floor is compared by its number; mirrored, a ceiling is a floor.</summary>
    private static Verdict Bounded(Extent a, Extent b, Direction wanted, bool reached, double slack)
    {
        var floors = a.Bound == Bound.AtLeast || b.Bound == Bound.AtLeast;
        if (floors && (a.Bound == Bound.AtMost || b.Bound == Bound.AtMost))
            return Opposed(a, b, slack);
        if (!floors)
            return Bounded(Mirror(a), Mirror(b), Mirror(wanted), reached, slack);
        var (floor, other) = a.Bound == Bound.AtLeast ? (a, b) : (b, a);
        var verdict = other.Bound == Bound.AtLeast ? null : AgainstFloor(floor, other, slack);
        if (verdict is not null)
            return verdict.Value;
        if (reached)
            return Verdict.Within;
        return b.Low > a.Low == (wanted != Direction.Down) ? Verdict.Raised : Verdict.Lowered;
    }

    /// <summary>Null where both could hold and differ.</summary>
    private static Verdict? AgainstFloor(Extent floor, Extent other, double slack)
    {
        var span = Span(other);
        if (other.Point)
            return span.High < floor.Low - slack ? Verdict.Conflicting : span.Low < floor.Low + floor.Step ? Verdict.Same : null;
        if (Near(span.Low, floor.Low, slack) || (other.Bound == Bound.Approx && span.Contains(floor.Low)))
            return Verdict.Within;
        if (span.Low > floor.Low)
            return null;
        if (Near(span.High, floor.Low, slack))
            return Verdict.Touching;
        return span.High > floor.Low ? Verdict.Overlapping : Verdict.Conflicting;
    }

    private static Verdict Opposed(Extent a, Extent b, double slack)
    {
        var (floor, ceiling) = a.Bound == Bound.AtLeast ? (a.Low, b.High) : (b.Low, a.High);
        if (Near(floor, ceiling, slack))
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

    private static bool Near(double a, double b, double slack) => Interval.AtMost(Math.Abs(a - b), slack);
}
