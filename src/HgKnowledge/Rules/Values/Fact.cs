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

    /// <summary>The last year it speaks of; 0 if it gives none.</summary>
    public int Year => Claim.Period?.To ?? 0;

    /// <summary>Whether its unit belongs to the family.</summary>
    public bool In(string family) => Claim.Measure.Family == family;

    /// <summary>Whether the two may enter one calculation: same kind, area and direction of change, and units that convert.</summary>
    public bool Fits(Fact other) =>
        Claim.Status == other.Claim.Status && Claim.Kind == other.Claim.Kind && Claim.Change == other.Claim.Change
        && Claim.Area == other.Claim.Area && Claim.Measure.Converts(other.Claim.Measure);
}
