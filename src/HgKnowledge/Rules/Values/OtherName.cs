using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Quantities;
using Statement = HgKnowledge.Linking.Statement;

namespace HgKnowledge.Rules.Values;

/// <summary>A target for one year that one document sets under one name and another document under an interchanged one.</summary>
internal sealed class OtherName : IRule
{
    public RuleInfo Info { get; } = new("HG142", "other-name", Severity.Info,
        "Chỉ tiêu của cùng một năm được các văn bản đặt cho hai chỉ số dễ lẫn với nhau.",
        "Documents set one target for one year under two interchanged names.");

    public IEnumerable<Finding> Check(Knowledge knowledge) => Targets(knowledge).Concat(Bases(knowledge));

    private IEnumerable<Finding> Targets(Knowledge knowledge) =>
        from thread in Facts.ByIndicator(knowledge).GroupBy(t => Interchange.Key(knowledge.Catalog.Find(t.Key)?.Name ?? t.Key), t => t)
        where thread.Count() > 1
        from same in thread.SelectMany(t => t).Where(IsTarget).GroupBy(f => (f.Year, f.Claim.Measure.Family))
        from place in Facts.ByPlace(same)
        let camps = place.GroupBy(f => f.Claim.Indicator, StringComparer.Ordinal).ToList()
        where camps.Count > 1 && camps.Sum(camp => camp.Select(Name).Distinct().Count()) == place.Select(Name).Distinct().Count()
        select Imbalance.Finding(Info, Severity.Info, [.. camps.Select(camp => (IReadOnlyList<Statement>)[.. camp.Select(f => f.Statement)])],
            $"Chỉ tiêu năm {same.Key.Year} được đặt cho các chỉ số dễ lẫn với nhau: {string.Join("; ", camps.Select(camp => $"“{camp.First().Statement.Target.Indicator}” {Wording.Value(camp.First().Statement.Target.Quantity)} ({Imbalance.Where(camp.First().Statement)})"))}.",
            $"The target for {same.Key.Year} is set for {string.Join(" and ", camps.Select(camp => camp.Key))}.",
            "Xác định đúng chỉ số và dùng một tên thống nhất giữa các văn bản.", "two-names") with
        { IndicatorId = null };

    /// <summary>"GRDP đạt 150 triệu đồng, gấp 2,85 lần năm 2020", where what 2020 had just that much of is called income.</summary>
    private IEnumerable<Finding> Bases(Knowledge knowledge)
    {
        var threads = Facts.ByIndicator(knowledge);
        var kin = threads.Select(t => t.Key).ToLookup(id => Interchange.Key(knowledge.Catalog.Find(id)?.Name ?? id), StringComparer.Ordinal);
        var series = kin.Where(names => names.Skip(1).Any()).SelectMany(names => names).ToDictionary(id => id, id => new Series(threads[id].Where(IsBase)), StringComparer.Ordinal);
        return
            from facts in Facts.ByDocument(knowledge)
            from pair in MultipleOfBase.Pairs(facts)
            let own = pair.Level.Claim.Indicator
            where series.ContainsKey(own) && !series[own].In(pair.Base, pair.Level).Any()
            from other in kin[Interchange.Key(knowledge.Catalog.Find(own)?.Name ?? own)].Where(id => id != own).SelectMany(id => series[id].In(pair.Base, pair.Level))
            where other.Claim.Measure.Converts(pair.Level.Claim.Measure) && MultipleOfBase.Implied(pair.Level, pair.Multiple).Meets(other.Interval)
            select Imbalance.Finding(Info, Severity.Info, [[pair.Level.Statement, pair.Multiple.Statement], [other.Statement]],
                $"{Wording.Says(pair.Level.Statement)}, {Imbalance.Quoted(pair.Multiple.Statement)}; mức năm {pair.Base} bằng đúng chừng đó lại mang tên “{other.Statement.Target.Indicator}”: {Wording.Says(other.Statement)}.",
                $"The base of {own} is a level of {other.Claim.Indicator}.",
                "Xác định đúng chỉ số và dùng một tên thống nhất.", "two-names") with
            { IndicatorId = null };
    }

    private static bool IsBase(Fact fact) => fact.Claim is { Basis: Basis.Level, Change: Quantities.Change.None, Status: TargetStatus.Result, Period: not null };

    private static bool IsTarget(Fact fact) => fact.IsTarget && fact.Claim.Change == Quantities.Change.None && fact.Claim.Basis is Basis.Level or Basis.Cumulative;

    private static string Name(Fact fact) => fact.Statement.Document.Name;
}
