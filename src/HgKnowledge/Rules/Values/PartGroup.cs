using HgKnowledge.Catalog;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Quantities;
using Statement = HgKnowledge.Linking.Statement;

namespace HgKnowledge.Rules.Values;

/// <summary>The parts of one whole that a document gives for one time, and the whole if it is given.</summary>
/// <param name="Entry">The whole.</param>
/// <param name="Parts">One statement a part, in catalog order.</param>
/// <param name="Missing">Ids of the parts that are not given.</param>
/// <param name="Whole">The whole's own statement.</param>
internal sealed record PartGroup(IndicatorEntry Entry, IReadOnlyList<Fact> Parts, IReadOnlyList<string> Missing, Fact? Whole)
{
    /// <summary>What the given parts add up to.</summary>
    public Interval Sum => Parts.Aggregate(new Interval(0, 0), (sum, part) => sum + part.Interval);

    /// <summary>The sum of the numbers as written.</summary>
    public double Written => Parts.Sum(part => part.Claim.Extent.Point ? part.Claim.Extent.Low : (part.Claim.Extent.Low + part.Claim.Extent.High) / 2);

    /// <summary>The statements of the parts.</summary>
    public IReadOnlyList<Statement> Statements => [.. Parts.Select(part => part.Statement)];

    /// <summary>All groups of at least two parts. A part that the document gives twice with different numbers makes no group: that is a difference of its own.</summary>
    public static IEnumerable<PartGroup> Of(Knowledge knowledge)
    {
        var wholes = knowledge.Catalog.Entries.Where(entry => entry is { Parts.Count: > 1, Growth: false }).ToList();
        return
            from facts in Facts.ByDocument(knowledge)
            from entry in wholes
            from time in facts.Where(f => entry.Parts.Contains(f.Claim.Indicator)).GroupBy(Time)
            let found = Of(entry, time.ToList(), facts)
            where found is not null
            select found;
    }

    private static PartGroup? Of(IndicatorEntry entry, List<Fact> given, IReadOnlyList<Fact> facts)
    {
        var parts = entry.Parts.Select(id => given.Where(f => f.Claim.Indicator == id).DistinctBy(f => f.Claim.Extent).ToList()).ToList();
        if (parts.Exists(p => p.Count > 1) || parts.Count(p => p.Count == 1) < 2)
            return null;
        var single = parts.Where(p => p.Count == 1).Select(p => p[0]).ToList();
        var wholes = facts.Where(f => f.Claim.Indicator == entry.Id && Time(f) == Time(given[0])).DistinctBy(f => f.Claim.Extent).ToList();
        var fitting = single.TrueForAll(f => f.Fits(single[0])) && wholes.TrueForAll(w => w.Fits(single[0]));
        return fitting && wholes.Count <= 1
            ? new(entry, single, [.. entry.Parts.Where((_, index) => parts[index].Count == 0)], wholes.FirstOrDefault())
            : null;
    }

    private static (TargetStatus, Basis, Change, int, string) Time(Fact fact) =>
        (fact.Claim.Status, fact.Claim.Basis, fact.Claim.Change, fact.Year, fact.Claim.Area);
}
