using HgKnowledge.Catalog;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>A target for an earlier year that asks for more than the one for a later year, also where the two go by interchanged names.</summary>
internal sealed class EarlierExceedsLater : IRule
{
    /// <summary>So many different targets of one indicator are compared.</summary>
    private const int MostTargets = 60;

    public RuleInfo Info { get; } = new("HG141", "earlier-exceeds-later", Severity.Warning,
        "Chỉ tiêu của năm trước cao hơn chỉ tiêu của năm sau.",
        "The target for an earlier year asks for more than the one for a later year.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from thread in Facts.ByIndicator(knowledge).Where(t => knowledge.Catalog.Find(t.Key) is { Growth: false, Direction: not Direction.None }).GroupBy(t => Interchange.Key(knowledge.Catalog.Find(t.Key)!.Name), t => t)
        let wanted = knowledge.Catalog.Find(thread.First().Key)!.Direction
        from same in thread.SelectMany(t => t).Where(IsLevel).GroupBy(f => (f.Claim.Area, f.Claim.Territory, f.Claim.Measure.Family))
            .Concat(thread.SelectMany(t => t).Where(f => IsLevel(f)).GroupBy(f => (f.Claim.Area, Territory: "", f.Claim.Measure.Family)).Where(g => g.Any(f => f.Claim.Territory.Length == 0) && g.Any(f => f.Claim.Territory.Length > 0)))
        let worst = Worst([.. same.DistinctBy(f => (f.Year, f.Claim.Extent, f.Statement.Document.Name)).Take(MostTargets)], wanted)
        where worst is not null
        select Found(worst.Value.Earlier, worst.Value.Later);

    private static bool IsLevel(Fact fact) =>
        fact.IsTarget && fact.Claim is { Basis: Basis.Level, Change: Change.None, Extent.Low: > 0 } && fact.Statement.Target.Heads.Count == 0;

    /// <summary>The pair that is farthest apart; null if the targets rise or fall as wanted.</summary>
    private static (Fact Earlier, Fact Later)? Worst(List<Fact> facts, Direction wanted) =>
        (from earlier in facts
         from later in facts
         where earlier.Year < later.Year && Exceeds(earlier.Claim.Extent, later.Claim.Extent, wanted) && Places.Same(earlier.Claim, later.Claim)
             && !Subject.Differ(earlier.Claim.Subject, later.Claim.Subject) && !Sentences.Same(earlier.Statement, later.Statement)
         orderby earlier.Statement.Document.Name == later.Statement.Document.Name descending, Math.Abs(Math.Log(earlier.Written / later.Written)) descending
         select ((Fact, Fact)?)(earlier, later)).FirstOrDefault();

    private static bool Exceeds(Extent earlier, Extent later, Direction wanted) => wanted == Direction.Up
        ? earlier.Bound != Bound.AtMost && later.Bound != Bound.AtLeast && earlier.Low - earlier.Slack > later.High + later.Slack
        : earlier.Bound != Bound.AtLeast && later.Bound != Bound.AtMost && earlier.High + earlier.Slack < later.Low - later.Slack;

    private Finding Found(Fact earlier, Fact later)
    {
        var sure = earlier.Statement.Document.Name == later.Statement.Document.Name && earlier.Claim.Indicator == later.Claim.Indicator;
        return Imbalance.Finding(Info, sure ? Severity.Warning : Severity.Info, [[earlier.Statement], [later.Statement]],
            $"{Wording.Says(earlier.Statement)} (năm {earlier.Year}); {Wording.Says(later.Statement)} (năm {later.Year}). Năm trước lại đòi hỏi hơn năm sau"
            + $"{(earlier.Claim.Indicator == later.Claim.Indicator ? "" : "; hai nơi dùng hai tên chỉ số")}.",
            $"{earlier.Claim.Indicator}: {earlier.Written:0.##} in {earlier.Year} against {later.Written:0.##} in {later.Year}.",
            "Kiểm tra lại mức và năm của hai chỉ tiêu.", "not-monotone");
    }
}
