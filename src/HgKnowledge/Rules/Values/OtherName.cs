using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>A target for one year that one document sets under one name and another document under an interchanged one.</summary>
internal sealed class OtherName : IRule
{
    public RuleInfo Info { get; } = new("HG142", "other-name", Severity.Info,
        "Chỉ tiêu của cùng một năm được các văn bản đặt cho hai chỉ số dễ lẫn với nhau.",
        "Documents set one target for one year under two interchanged names.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from thread in Facts.ByIndicator(knowledge).GroupBy(t => Interchange.Key(knowledge.Catalog.Find(t.Key)?.Name ?? t.Key), t => t)
        where thread.Count() > 1
        from same in thread.SelectMany(t => t).Where(IsTarget).GroupBy(f => (f.Year, f.Claim.Area, f.Claim.Measure.Family))
        let camps = same.GroupBy(f => f.Claim.Indicator, StringComparer.Ordinal).ToList()
        where camps.Count > 1 && camps.TrueForAll(camp => camps.TrueForAll(other => other == camp || !camp.Select(Name).Intersect(other.Select(Name)).Any()))
            && Places.Same(camps[0].First().Claim, camps[1].First().Claim)
        select Imbalance.Finding(Info, Severity.Info, [.. camps.Select(camp => (IReadOnlyList<Statement>)[.. camp.Select(f => f.Statement)])],
            $"Chỉ tiêu năm {same.Key.Year} được đặt cho các chỉ số dễ lẫn với nhau: {string.Join("; ", camps.Select(camp => $"“{camp.First().Statement.Target.Indicator}” {Wording.Value(camp.First().Statement.Target.Quantity)} ({Imbalance.Where(camp.First().Statement)})"))}.",
            $"The target for {same.Key.Year} is set for {string.Join(" and ", camps.Select(camp => camp.Key))}.",
            "Xác định đúng chỉ số và dùng một tên thống nhất giữa các văn bản.", "two-names") with
        { IndicatorId = null };

    private static bool IsTarget(Fact fact) => fact.IsTarget && fact.Claim.Change == Quantities.Change.None && fact.Claim.Basis is Basis.Level or Basis.Cumulative;

    private static string Name(Fact fact) => fact.Statement.Document.Name;
}
