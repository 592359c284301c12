using HgKnowledge.Catalog;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules.Values;

/// <summary>A part that exceeds its whole: "52/51 xã", or an indicator above the one that contains it.</summary>
internal sealed class PartLargerThanWhole : IRule
{
    private static readonly string[] Adoptions = ["quyết nghị", "thông qua", "dự toán", "giao"];

    public RuleInfo Info { get; } = new("HG113", "part-larger-than-whole", Severity.Error,
        "Phần lớn hơn tổng chứa nó.",
        "A part is larger than its whole.");

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        var documents = Facts.ByDocument(knowledge);
        return documents.SelectMany(facts => Fractions(facts).Concat(Parts(facts, knowledge.Catalog))).Concat(Across(Facts.ByIndicator(knowledge), knowledge.Catalog));
    }

    private IEnumerable<Finding> Fractions(IReadOnlyList<Fact> facts) =>
        from fact in facts
        let quantity = fact.Statement.Target.Quantity
        where quantity.Of is > 0 && quantity.Low > quantity.Of
        select Imbalance.Finding(Info, Severity.Error, [[fact.Statement]],
            $"{Imbalance.Where(fact.Statement)}: {Imbalance.Quoted(fact.Statement)} - phần ({Wording.Number(quantity.Low)}) lớn hơn tổng ({Wording.Number(quantity.Of ?? 0)}).",
            $"{quantity.Low} of {quantity.Of}: the part exceeds the whole.");

    /// <summary>A part above the whole that other documents give for its year, where its own document gives none.</summary>
    private IEnumerable<Finding> Across(ILookup<string, Fact> threads, IndicatorCatalog catalog) =>
        from thread in threads
        let entry = catalog.Find(thread.Key)
        where entry is { Within.Length: > 0, Growth: false }
        let wholes = new Series(threads[entry.Within].Where(f => f.Claim.Period is not null))
        from part in thread
        let others = wholes.In(part.Year, part).Where(whole => part.Fits(whole) && PeriodAlignment.Obstacle(part.Claim, whole.Claim) is null).ToList()
        where others.Count > 0 && others.TrueForAll(whole => whole.Statement.Document.Name != part.Statement.Document.Name && !Quantities.Interval.AtMost(part.Interval.Low, whole.Interval.High))
        select Exceeds(part, others[0], entry, Severity.Warning);

    /// <summary>A part above every whole that its document gives for the time: budgets are given as adopted, as expected and as reached.</summary>
    private IEnumerable<Finding> Parts(IReadOnlyList<Fact> facts, IndicatorCatalog catalog) =>
        from part in facts
        let entry = catalog.Find(part.Claim.Indicator)
        where entry is { Within.Length: > 0, Growth: false }
        let wholes = facts.Where(whole => whole.Claim.Indicator == entry.Within && part.Fits(whole) && PeriodAlignment.Obstacle(part.Claim, whole.Claim) is null).ToList()
        where wholes.Count > 0 && wholes.TrueForAll(whole => !Quantities.Interval.AtMost(part.Interval.Low, whole.Interval.High) && !Adopted(part.Statement, whole.Statement))
        select Exceeds(part, wholes[0], entry, Severity.Error);

    /// <summary>Whether one number is the budget as adopted and the other one is not.</summary>
    private static bool Adopted(Statement one, Statement other) => IsAdopted(one) != IsAdopted(other);

    private static bool IsAdopted(Statement statement) =>
        statement.Document.Text(Sentences.Of(statement)) is var sentence && Array.Exists(Adoptions, word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase));

    private Finding Exceeds(Fact part, Fact whole, IndicatorEntry entry, Severity severity) =>
        Imbalance.Finding(Info, severity, [[part.Statement], [whole.Statement]],
            $"{Wording.Says(part.Statement)}; {Wording.Says(whole.Statement)}. “{part.Statement.Target.Indicator}” nằm trong “{whole.Statement.Target.Indicator}” nên không thể lớn hơn.",
            $"{entry.Id} is part of {entry.Within} and cannot exceed it: {part.Claim.Extent.Low} against {whole.Claim.Extent.High}.");
}
