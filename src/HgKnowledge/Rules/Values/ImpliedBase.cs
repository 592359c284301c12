using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>
/// Parts whose levels and growth rates lead back to a base year in which they do not add up to the whole that is reported:
/// exports and imports of 2030 against the turnover of 2020.
/// </summary>
internal sealed class ImpliedBase : IRule
{
    public RuleInfo Info { get; } = new("HG148", "implied-base", Severity.Info,
        "Mức cuối và tốc độ tăng của các phần suy ra một năm gốc khác với tổng đã báo cáo của năm đó.",
        "The levels and growth rates of the parts imply a base year that differs from the whole reported for it.");

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        var threads = Facts.ByIndicator(knowledge);
        return
            from entry in knowledge.Catalog.Entries
            where entry is { Parts.Count: > 1, Growth: false } && threads.Contains(entry.Id)
            let wholes = new Series(threads[entry.Id].Where(f => f.Claim is { Basis: Basis.Level, Change: Change.None, Status: TargetStatus.Result, Period: not null }))
            from facts in Facts.ByDocument(knowledge)
            let parts = entry.Parts.Select(id => Part(id, facts)).ToList()
            where parts.TrueForAll(part => part is not null && part.Value.Growth.Span == parts[0]?.Growth.Span)
            let year = parts[0]!.Value.Growth.Span.From - 1
            let sum = parts.Aggregate(new Interval(0, 0), (sum, part) => sum + GrowthPath.On(part!.Value.Level, part.Value.Growth, year))
            from whole in wholes.In(year, parts[0]!.Value.Level)
            where parts.TrueForAll(part => part!.Value.Level.Claim.Measure.Converts(whole.Claim.Measure)) && !sum.Meets(whole.Interval)
            select Found(whole, [.. parts.SelectMany(part => (IEnumerable<Statement>)[part!.Value.Level.Statement, part.Value.Growth.Statement])], sum);
    }

    /// <summary>The level that the part is to reach and the rate by which it gets there; null if the document does not give just one.</summary>
    private static (Fact Level, Fact Growth)? Part(string id, IReadOnlyList<Fact> facts)
    {
        var found = (
            from growth in facts.Where(f => Growth.LevelOf(f.Claim.Indicator) == id && f.IsTarget && f.Yearly && f.In("%") && f.Interval.Finite && f.Span.Count > 1)
            from level in facts.Where(f => f.Claim.Indicator == id && f.IsTarget && f.Claim is { Basis: Basis.Level, Change: Change.None, Extent.Low: > 0 } && f.Year == growth.Span.To && f.Claim.Area == growth.Claim.Area)
            select (level, growth)).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    private Finding Found(Fact whole, IReadOnlyList<Statement> parts, Interval sum)
    {
        var unit = (double)whole.Claim.Measure.Factor;
        return Imbalance.Finding(Info, Severity.Info, [parts, [whole.Statement]],
            $"{Wording.Name(parts[0].Document)}: {Imbalance.Listed(parts)} suy ra năm {whole.Year} là khoảng {Wording.Number(sum.Middle / unit, 0)} {whole.Statement.Target.Quantity.Unit}, nhưng {Wording.Says(whole.Statement)}.",
            $"The parts imply {sum.Middle / unit:0.#} in {whole.Year}, reported are {whole.Written / unit:0.#}.",
            "Kiểm tra lại mức cuối và tốc độ tăng của các phần, hoặc nêu rõ năm gốc và cách tính.");
    }
}
