using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>One target of one number whose bound changes: "từ 1% trở lên" here, "1%" there; "khoảng 15%" and "dưới 15%".</summary>
internal sealed class WeakenedBound : IRule
{
    public RuleInfo Info { get; } = new("HG132", "weakened-bound", Severity.Info,
        "Cùng một con số nhưng mức giới hạn khác nhau.",
        "One number with different bounds: at least, exactly, about, below.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from thread in Facts.ByIndicator(knowledge)
        where knowledge.Catalog.Find(thread.Key) is not null
        from same in thread.Where(f => f.IsTarget && f.Claim.Extent.Bound != Bound.Range)
            .GroupBy(f => (Math.Round(f.Claim.Extent.Low, 6), f.Claim.Measure.Family, f.Claim.Change, f.Yearly, Year: f.Yearly ? 0 : f.Year))
        from place in Facts.ByPlace(same)
        from facts in Together(place)
        where Changes(facts)
        select Found(facts);

    /// <summary>Yearly numbers belong together where their years meet.</summary>
    private static IEnumerable<List<Fact>> Together(List<Fact> facts)
    {
        if (!facts[0].Yearly)
            return [facts];
        List<List<Fact>> groups = [];
        var end = int.MinValue;
        foreach (var fact in facts.OrderBy(f => f.Span.From))
        {
            if (fact.Span.From > end)
                groups.Add([]);
            groups[^1].Add(fact);
            end = Math.Max(end, fact.Span.To);
        }
        return groups.Select(group => group.OrderBy(f => f.Statement, Comparer<Statement>.Create(Comparer.Order)).ToList());
    }

    /// <summary>Whether a document gives two bounds, or a later one loses the bound of an earlier.</summary>
    private static bool Changes(List<Fact> facts)
    {
        if (facts.Select(f => f.Claim.Extent.Bound).Distinct().Count() < 2)
            return false;
        var bounds = facts.GroupBy(f => f.Statement.Document.Name, StringComparer.Ordinal)
            .Select(own => own.Select(f => f.Claim.Extent.Bound).Distinct().ToList()).ToList();
        return bounds.Exists(own => own.Count > 1) || (IsLimit(bounds[0][0]) && bounds.Exists(own => !IsLimit(own[0])));
    }

    private static bool IsLimit(Bound bound) => bound is Bound.AtLeast or Bound.AtMost;

    private Finding Found(List<Fact> facts)
    {
        var camps = facts.GroupBy(f => f.Claim.Extent.Bound).Select(camp => camp.Select(f => f.Statement).ToList()).ToList();
        return Imbalance.Finding(Info, Severity.Info, camps,
            $"Chỉ số “{facts[0].Statement.Target.Indicator}” có cùng con số nhưng mức giới hạn khác nhau: "
            + $"{string.Join("; ", camps.Select(camp => $"{Wording.Value(camp[0].Target.Quantity)} tại {Imbalance.Where(camp[0])} ({Imbalance.Quoted(camp[0])})"))}.",
            $"{facts[0].Claim.Indicator}: one number with {camps.Count} bounds.",
            "Ghi thống nhất một mức giới hạn (từ, trên, dưới, khoảng hay đúng bằng) cho chỉ tiêu này.", "weakened");
    }
}
