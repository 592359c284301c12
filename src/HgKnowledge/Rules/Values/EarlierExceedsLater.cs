using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>A target for an earlier year that asks for more than the one for a later year, also where the two go by interchanged names.</summary>
internal sealed class EarlierExceedsLater : IRule
{
    public RuleInfo Info { get; } = new("HG141", "earlier-exceeds-later", Severity.Warning,
        "Chỉ tiêu của năm trước cao hơn chỉ tiêu của năm sau.",
        "The target for an earlier year asks for more than the one for a later year.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from thread in Facts.ByIndicator(knowledge).Where(t => knowledge.Catalog.Find(t.Key) is { Growth: false, Direction: not Direction.None }).GroupBy(t => Interchange.Key(knowledge.Catalog.Find(t.Key)!.Name))
        let wanted = knowledge.Catalog.Find(thread.First().Key)!.Direction
        let facts = thread.SelectMany(t => t).Where(IsLevel).ToList()
        let series = new Series(facts)
        from place in facts.DistinctBy(f => (f.Claim, f.Statement.Document.Name)).SelectMany(f => Above(f, series, wanted)).GroupBy(pair => (Places.Key(pair.Later.Claim), pair.Later.Claim.Measure.Family))
        let worst = place.OrderByDescending(pair => Own(pair.Earlier, pair.Later)).ThenByDescending(pair => Math.Abs(Math.Log(pair.Earlier.Written / pair.Later.Written))).First()
        select Found(worst.Earlier, worst.Later);

    private static bool IsLevel(Fact fact) =>
        fact.IsTarget && fact.Claim is { Basis: Basis.Level, Change: Change.None, Extent.Low: > 0 } && fact.Statement.Target.Heads.Count == 0;

    /// <summary>The targets of later years that the earlier one exceeds.</summary>
    private static IEnumerable<(Fact Earlier, Fact Later)> Above(Fact earlier, Series series, Direction wanted) =>
        from later in series.In(new Years(earlier.Year + 1, int.MaxValue), earlier)
        where earlier.Claim.Measure.Converts(later.Claim.Measure) && Exceeds(earlier.Claim.Extent, later.Claim.Extent, wanted)
            && !Subject.Differ(earlier.Claim.Subject, later.Claim.Subject) && !Sentences.Same(earlier.Statement, later.Statement)
        select (earlier, later);

    private static bool Own(Fact earlier, Fact later) => earlier.Statement.Document.Name == later.Statement.Document.Name;

    private static bool Exceeds(Extent earlier, Extent later, Direction wanted) => wanted == Direction.Up
        ? earlier.Bound != Bound.AtMost && later.Bound != Bound.AtLeast && earlier.Low - earlier.Slack > later.High + later.Slack
        : earlier.Bound != Bound.AtLeast && later.Bound != Bound.AtMost && earlier.High + earlier.Slack < later.Low - later.Slack;

    private Finding Found(Fact earlier, Fact later)
    {
        var sure = Own(earlier, later) && earlier.Claim.Indicator == later.Claim.Indicator;
        return Imbalance.Finding(Info, sure ? Severity.Warning : Severity.Info, [[earlier.Statement], [later.Statement]],
            $"{Wording.Says(earlier.Statement)} (năm {earlier.Year}); {Wording.Says(later.Statement)} (năm {later.Year}). Năm trước lại đòi hỏi hơn năm sau"
            + $"{(earlier.Claim.Indicator == later.Claim.Indicator ? "" : "; hai nơi dùng hai tên chỉ số")}.",
            $"{earlier.Claim.Indicator}: {earlier.Written:0.##} in {earlier.Year} against {later.Written:0.##} in {later.Year}.",
            "Kiểm tra lại mức và năm của hai chỉ tiêu.", "not-monotone");
    }
}
