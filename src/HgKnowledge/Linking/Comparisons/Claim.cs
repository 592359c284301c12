using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Quantities;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>What a statement claims, in the form that comparison needs. Statements with equal claims compare alike with any other.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Status">Target, result ...</param>
/// <param name="Kind">Measure or count.</param>
/// <param name="Change">Change of a level; none where the indicator itself is a rate of change.</param>
/// <param name="Basis">How the number relates to the period, where one can tell.</param>
/// <param name="Period">The years it speaks of.</param>
/// <param name="PartOfYear">The part of the year, in lower case; empty for a whole year or more.</param>
/// <param name="Area">The area in normal form; empty for the document's own.</param>
/// <param name="Territory">The document's own area in normal form; empty if unknown.</param>
/// <param name="Subject">Words by which it narrows the indicator.</param>
/// <param name="Measure">The unit.</param>
/// <param name="Extent">The number, in base units.</param>
public sealed record Claim(
    string Indicator, TargetStatus Status, TargetKind Kind, Change Change, Basis Basis, Years? Period,
    string PartOfYear, string Area, string Territory, string Subject, Measure Measure, Extent Extent)
{
    /// <summary>What the statement claims.</summary>
    public static Claim Of(Statement statement, IndicatorCatalog catalog, string territory)
    {
        var target = statement.Target;
        var entry = catalog.Find(target.IndicatorId);
        var growth = entry?.Growth ?? false;
        var measure = UnitTable.Default.Read(target.Quantity.Unit ?? entry?.Unit);
        return new(
            target.IndicatorId, target.Status, target.Kind, growth ? Change.None : target.Change,
            Relation(target, growth), target.Period, target.PartOfYear?.ToLowerInvariant() ?? "", Places.Area(target.Area), territory,
            Comparisons.Subject.Of(target, entry), measure, Extent.Of(target.Quantity, measure.Factor, entry?.Tolerance ?? 0.05m));
    }

    /// <summary>In a single year all bases say the same, but for what adds up until then; a rate of change given for many years is their average.</summary>
    private static Basis Relation(Target target, bool growth)
    {
        if (target.Period is not { Count: > 1 })
            return target.Basis == Basis.Cumulative ? Basis.Cumulative : Basis.Level;
        return growth && target.Basis == Basis.Level ? Basis.YearlyAverage : target.Basis;
    }
}
