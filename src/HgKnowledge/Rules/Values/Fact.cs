using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>A statement with what it claims.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Claim">Its claim.</param>
internal sealed record Fact(Statement Statement, Claim Claim)
{
    /// <summary>The numbers it allows, in base units.</summary>
    public Interval Interval => Claim.Extent.Interval;

    /// <summary>The last year it speaks of; 0 if it gives none. A result under the heading of a term holds when its document is written.</summary>
    public int Year => Claim.Period is not { } period ? 0
        : Claim.Status == TargetStatus.Result && Statement.Document.Meta is { Year: { } written } && period.Count > 1 ? Math.Max(period.From, Math.Min(period.To, written)) : period.To;

    /// <summary>Whether its unit belongs to the family.</summary>
    public bool In(string family) => Claim.Measure.Family == family;

    /// <summary>Whether the two may enter one calculation: same kind, area and direction of change, and units that convert.</summary>
    public bool Fits(Fact other) =>
        Claim.Status == other.Claim.Status && Claim.Kind == other.Claim.Kind && Claim.Change == other.Claim.Change
        && Claim.Area == other.Claim.Area && Claim.Measure.Converts(other.Claim.Measure);

    /// <summary>Whether it is a target of an indicator, for a known time.</summary>
    public bool IsTarget => Claim is { Status: TargetStatus.Target, Kind: TargetKind.Indicator, Period: not null };

    /// <summary>Whether it is stated for every year or as a yearly average; in a single year too, where the claim no longer tells.</summary>
    public bool Yearly => Statement.Target.Basis is Basis.EachYear or Basis.YearlyAverage;

    /// <summary>
    /// The years that a yearly number runs through. "Hàng năm" under the heading "đến năm 2025" means the plan of five years
    /// that ends there, not that year alone.
    /// </summary>
    public Years Span
    {
        get
        {
            var years = Terms.Plan(Claim.Period!.Value);
            return years.Count == 1 && Yearly && !Statement.Target.Stated && years.To % 5 == 0 ? new(years.To - 4, years.To) : years;
        }
    }

    /// <summary>The number as written, in base units; the middle of a range.</summary>
    public double Written => (Claim.Extent.Low + Claim.Extent.High) / 2;
}
