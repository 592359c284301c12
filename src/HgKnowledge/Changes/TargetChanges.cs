using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Quantities;
using HgKnowledge.Reports;
using HgKnowledge.Reports.Texts;

namespace HgKnowledge.Changes;

/// <summary>Changes of targets and results.</summary>
/// <param name="catalog">Which way each indicator is wanted to move.</param>
/// <param name="language">Language of the values.</param>
internal sealed class TargetChanges(IndicatorCatalog catalog, ReportLanguage language)
{
    private readonly ValueText _values = new(ReportTexts.In(language));

    /// <summary>The changes in reading order; of what was dropped, where it stood.</summary>
    public IEnumerable<DraftChange> Between(DocumentKnowledge older, DocumentKnowledge newer)
    {
        var (before, after) = (Stated(older), Stated(newer));
        var pairs = Pairing<StatedTarget>.Of(before, after, [target => target.Sentence, target => target.Meaning], (one, other) => one.Likeness(other));
        // What is still said elsewhere is neither dropped nor new.
        var (saidBefore, saidAfter) = (before.Select(t => t.Meaning).ToHashSet(), after.Select(t => t.Meaning).ToHashSet());
        return ChangeOrder.Of(
            pairs.Same.Select(pair => (pair.Older, pair.Newer, Kinds: Kinds(pair.Older, pair.Newer))).Where(pair => pair.Kinds.Count > 0).Select(pair => Change(pair.Older, pair.Newer, pair.Kinds)),
            pairs.Gone.Where(target => !saidAfter.Contains(target.Meaning)).Select(target => Change(target, null, [ChangeKind.Dropped])),
            pairs.Come.Where(target => !saidBefore.Contains(target.Meaning)).Select(target => Change(null, target, [ChangeKind.New])));
    }

    private List<StatedTarget> Stated(DocumentKnowledge knowledge) =>
        [.. knowledge.Targets.Select((target, i) => new Statement(knowledge.Document, target, i)).Select(statement => new StatedTarget(statement, Claim.Of(statement, catalog)))];

    private List<ChangeKind> Kinds(StatedTarget one, StatedTarget other)
    {
        var (before, after) = (one.Claim, other.Claim);
        var kinds = new List<ChangeKind>();
        if (before.Status != after.Status)
            kinds.Add(ChangeKind.OtherStatus);
        if (before.Area != after.Area)
            kinds.Add(ChangeKind.OtherArea);
        if (before.Period != after.Period)
            kinds.Add(ChangeKind.MovedPeriod);
        else if (before.Basis != after.Basis || before.Change != after.Change)
            kinds.Add(ChangeKind.OtherBasis);
        if (ValueKind(one, other) is { } kind)
            kinds.Add(kind);
        return kinds;
    }

    private ChangeKind? ValueKind(StatedTarget one, StatedTarget other)
    {
        var (before, after) = (one.Claim, other.Claim);
        if (!before.Measure.Converts(after.Measure) || (one.SameDigits(other) && !one.SameNumbers(other) && before.Measure != after.Measure))
            return ChangeKind.OtherUnit;
        var less = catalog.Find(after.Indicator)?.Direction == Direction.Down && after.Status == TargetStatus.Target;
        if (one.SameNumbers(other))
            return BoundKind(before.Extent.Bound, after.Extent.Bound, less);
        var (low, high) = (after.Extent.Low.CompareTo(before.Extent.Low), after.Extent.High.CompareTo(before.Extent.High));
        if (low * high < 0)
            return ChangeKind.OtherValue;
        return low + high > 0 == !less ? ChangeKind.Raised : ChangeKind.Lowered;
    }

    private static ChangeKind? BoundKind(Bound before, Bound after, bool less) => before == after
        ? null
        : Strength(after, less).CompareTo(Strength(before, less)) switch
        {
            < 0 => ChangeKind.WeakenedBound,
            > 0 => ChangeKind.TightenedBound,
            _ => ChangeKind.OtherValue,
        };

    /// <summary>A limit on the wanted side binds most, one on the other side not at all.</summary>
    private static int Strength(Bound bound, bool less) => bound switch
    {
        Bound.AtLeast => less ? 0 : 3,
        Bound.AtMost => less ? 3 : 0,
        Bound.Approx => 1,
        _ => 2,
    };

    private DraftChange Change(StatedTarget? older, StatedTarget? newer, IReadOnlyList<ChangeKind> kinds) =>
        new(ChangeSubject.Target, kinds, (newer ?? older)!.Statement.Target.Indicator, Place(older), Place(newer));

    private ChangePlace? Place(StatedTarget? stated)
    {
        if (stated is null)
            return null;
        var (document, target) = (stated.Statement.Document, stated.Statement.Target);
        var area = target.Area is { } name ? $", {name}" : "";
        return new($"{_values.Value(target)}, {_values.Period(target)}{area}", document.Section(target.Evidence.Block), document.Line(target.Number), document.Page(target.Number), document.Quote(target));
    }
}
