using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>A total divided by the heads against the value a head: GRDP and population against GRDP a head.</summary>
internal sealed class PerHeadAgainstTotal : IRule
{
    /// <summary>Which indicators go together, and the share by which they may miss: the heads of a year are counted in several ways.</summary>
    private static readonly (string Total, string Heads, string PerHead, double Tolerance)[] Ratios =
        [("grdp-size", "population", "grdp-per-capita", 0.1)];

    public RuleInfo Info { get; } = new("HG131", "per-head-against-total", Severity.Warning,
        "Tổng chia cho dân số không khớp với mức bình quân đầu người.",
        "A total divided by the population does not fit the value a head.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from ratio in Ratios
        from perHead in facts
        where perHead.Claim.Indicator == ratio.PerHead && perHead.In("đồng") && perHead.Year > 0
        let total = Single(facts, ratio.Total, perHead)
        let heads = Single(facts, ratio.Heads, perHead)
        where total is not null && total.In("đồng") && total.Claim.Status == perHead.Claim.Status && heads is { Interval.Low: > 0 }
        let computed = Widened(total.Interval / heads.Interval, ratio.Tolerance)
        where !computed.Meets(perHead.Interval)
        select Found(total.Statement, heads.Statement, perHead, computed);

    /// <summary>The level that the document gives for that year and place; null if it gives none or several.</summary>
    private static Fact? Single(IReadOnlyList<Fact> facts, string indicator, Fact like)
    {
        var found = facts.Where(f => f.Claim.Indicator == indicator && f.Year == like.Year && f.Claim.Area == like.Claim.Area
            && f.Claim is { Basis: Basis.Level, Change: Change.None }).DistinctBy(f => f.Claim.Extent).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static Interval Widened(Interval interval, double share) => new(interval.Low * (1 - share), interval.High * (1 + share));

    private Finding Found(Statement total, Statement heads, Fact perHead, Interval computed)
    {
        var unit = (double)perHead.Claim.Measure.Factor;
        return Imbalance.Finding(Info, Severity.Warning, [[perHead.Statement], [total], [heads]],
            $"{Imbalance.Where(perHead.Statement)}: {Imbalance.Listed([total, heads])} cho mức bình quân từ {Wording.Number(computed.Low / unit, 1)} đến "
            + $"{Wording.Number(computed.High / unit, 1)} {perHead.Statement.Target.Quantity.Unit}, không phải {Imbalance.Quoted(perHead.Statement)}.",
            $"The total by the population gives {computed.Low / unit:0.#} to {computed.High / unit:0.#} a head, not {perHead.Claim.Extent.Low / unit:0.#}.");
    }
}
