using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>The average of a period against the averages of its parts: 7,3% and 10,2% make 8,7%, not 9,5%.</summary>
internal sealed class PeriodAverages : IRule
{
    public RuleInfo Info { get; } = new("HG117", "period-averages", Severity.Error,
        "Mức bình quân của cả giai đoạn không khớp với bình quân của các giai đoạn con.",
        "The average of a period does not fit the averages of its parts.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from whole in facts
        where whole.Claim.Basis is Basis.YearlyAverage && whole.In("%") && whole.Claim.Extent.Interval.Finite
        let years = Terms.Plan(whole.Claim.Period!.Value)
        let rates = facts.Where(f => f.Claim.Indicator == whole.Claim.Indicator && f.Claim.Basis == Basis.YearlyAverage && f.Fits(whole)).ToList()
        let partitions = Terms.Partitions(years, rates).ToList()
        where partitions.Count > 0 && !partitions.Exists(parts => Average(parts).Meets(whole.Interval))
        select Found(whole.Statement, partitions[0]);

    /// <summary>From the geometric to the arithmetic mean: people compute either.</summary>
    private static Interval Average(IReadOnlyList<Fact> parts)
    {
        var years = parts.Sum(Count);
        var geometric = 1.0;
        var arithmetic = 0.0;
        foreach (var part in parts)
        {
            geometric *= Math.Pow(1 + Math.Max(part.Interval.Low, -100) / 100, Count(part) / (double)years);
            arithmetic += part.Interval.High * Count(part) / years;
        }
        return new((geometric - 1) * 100, arithmetic);
    }

    private static int Count(Fact part) => Terms.Plan(part.Claim.Period!.Value).Count;

    private Finding Found(Statement whole, IReadOnlyList<Fact> parts)
    {
        var average = Average(parts);
        var statements = parts.Select(p => p.Statement).ToList();
        return Imbalance.Finding(Info, Severity.Error, [[whole], statements],
            $"{Wording.Says(whole)}, nhưng theo các giai đoạn con ({Imbalance.Listed(statements)}) thì bình quân từ "
            + $"{Wording.Number(average.Low, 2)}% đến {Wording.Number(average.High, 2)}%.",
            $"The parts average {average.Low:0.##}% to {average.High:0.##}%, the whole is given as {whole.Target.Quantity.Low}%.");
    }
}
