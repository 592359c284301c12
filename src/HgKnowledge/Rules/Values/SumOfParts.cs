using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>A whole against the sum of its parts: turnover against exports and imports.</summary>
internal sealed class SumOfParts : IRule
{
    public RuleInfo Info { get; } = new("HG115", "sum-of-parts", Severity.Error,
        "Tổng không bằng các phần cộng lại.",
        "A whole is not the sum of its parts.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from part in PartGroup.Of(knowledge)
        let total = part.Whole
        where total is not null && !Balanced(part, total.Interval)
        let whole = total.Statement
        select Imbalance.Finding(Info, Severity.Error, [[whole], part.Statements],
            $"{Wording.Says(whole)}, nhưng các phần {Imbalance.Listed(part.Statements)} cộng lại là "
            + $"{Written(part)}, lệch {Wording.Number(Math.Abs(part.Written - total.Claim.Extent.Low) / (double)total.Claim.Measure.Factor, 2)}.",
            $"{part.Entry.Id}: the parts add to {part.Written:0.##}, the whole is given as {total.Claim.Extent.Low:0.##}.");

    /// <summary>With a part missing, the others may fall short of the whole but not exceed it.</summary>
    private static bool Balanced(PartGroup group, Interval whole) =>
        group.Missing.Count == 0 ? group.Sum.Meets(whole) : Interval.AtMost(group.Sum.Low, whole.High);

    private static string Written(PartGroup group) =>
        $"{Wording.Number(group.Written / (double)group.Whole!.Claim.Measure.Factor, 2)} {group.Whole.Statement.Target.Quantity.Unit}".TrimEnd();
}
