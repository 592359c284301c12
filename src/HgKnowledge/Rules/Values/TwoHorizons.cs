using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>One long-term number for two times: below 10% by 2050 in one document, by 2045 in another.</summary>
internal sealed class TwoHorizons : IRule
{
    /// <summary>Years ahead from which a number belongs to a vision and not to a series of plans.</summary>
    private const int Vision = 15;

    public RuleInfo Info { get; } = new("HG134", "two-horizons", Severity.Info,
        "Cùng một mục tiêu dài hạn nhưng các văn bản gắn với thời hạn khác nhau.",
        "One long-term number is set for different times.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from thread in Facts.ByIndicator(knowledge)
        where knowledge.Catalog.Find(thread.Key) is not null
        from same in thread.Where(f => f.IsTarget && IsVision(f))
            .GroupBy(f => (f.Claim.Extent.Low, f.Claim.Extent.High, f.Claim.Measure.Family, f.Claim.Change, f.Yearly))
        from place in Facts.ByPlace(same)
        let times = place.GroupBy(Time).OrderBy(camp => camp.Key).ToList()
        where times.Count > 1 && !times[0].Select(Name).Intersect(times[^1].Select(Name), StringComparer.Ordinal).Any()
        select Imbalance.Finding(Info, Severity.Info, [.. times.Select(camp => (IReadOnlyList<Statement>)[.. camp.Select(f => f.Statement)])],
            $"Chỉ số “{same.First().Statement.Target.Indicator}”: mức {Wording.Value(same.First().Statement.Target.Quantity)} được đặt cho các thời hạn khác nhau: "
            + $"{string.Join("; ", times.Select(camp => $"{camp.Key} tại {Imbalance.Where(camp.First().Statement)} ({Imbalance.Quoted(camp.First().Statement)})"))}.",
            $"{same.First().Claim.Indicator}: one number for {string.Join(" and ", times.Select(camp => camp.Key))}.",
            "Xác định thời hạn đúng và ghi thống nhất.", "two-horizons");

    private static bool IsVision(Fact fact) =>
        (fact.Statement.Document.Meta.Year ?? fact.Statement.Document.Meta.Date?.Year) is { } year && fact.Year - year >= Vision;

    /// <summary>A level is due at the end of its years; a rate runs through them.</summary>
    private static string Time(Fact fact) => fact.Yearly ? fact.Claim.Period!.Value.ToString() : $"{fact.Year}";

    private static string Name(Fact fact) => fact.Statement.Document.Name;
}
