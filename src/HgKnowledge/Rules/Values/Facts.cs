using System.Runtime.CompilerServices;
using HgKnowledge.Extraction;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules.Values;

/// <summary>The statements of each document as arithmetic rules read them: those of whole years.</summary>
internal static class Facts
{
    // Two dozen rules read them; they are made once for each linked knowledge.
    private static readonly ConditionalWeakTable<Knowledge, Table> Tables = [];

    /// <summary>One list a document, by place.</summary>
    public static IReadOnlyList<IReadOnlyList<Fact>> ByDocument(Knowledge knowledge) => Tables.GetValue(knowledge, Read).ByDocument;

    /// <summary>All of them by indicator, each by document and place.</summary>
    public static ILookup<string, Fact> ByIndicator(Knowledge knowledge) => Tables.GetValue(knowledge, Read).ByIndicator.Value;

    /// <summary>The pairs of neighbouring numbers that stand in one sentence.</summary>
    public static IEnumerable<(Fact First, Fact Second, string Gap)> Neighbours(IReadOnlyList<Fact> facts)
    {
        for (var i = 1; i < facts.Count; i++)
            if (Sentences.Same(facts[i - 1].Statement, facts[i].Statement))
                yield return (facts[i - 1], facts[i], Sentences.Between(facts[i - 1].Statement, facts[i].Statement)!);
    }

    /// <summary>The facts of each place; those of documents that do not say where they belong stand with every place.</summary>
    public static IEnumerable<List<Fact>> ByPlace(IEnumerable<Fact> facts)
    {
        var places = facts.GroupBy(fact => Places.Key(fact.Claim)).OrderBy(place => place.Key).ToList();
        return
            from place in places
            let open = places.Find(other => other.Key == (place.Key.Area, ""))
            where place != open || !places.Exists(other => other != open && other.Key.Area == open.Key.Area)
            select open is null || open == place ? place.ToList() : [.. place.Concat(open).OrderBy(f => f.Statement, Comparer<Statement>.Create(Comparer.Order))];
    }

    private static Table Read(Knowledge knowledge)
    {
        var comparer = Comparer.For(knowledge);
        List<IReadOnlyList<Fact>> documents = [.. knowledge.Documents.Select(document => Of(document, comparer))];
        return new(documents, new(() => documents.SelectMany(facts => facts).ToLookup(fact => fact.Claim.Indicator, StringComparer.Ordinal)));
    }

    private static List<Fact> Of(DocumentKnowledge document, Comparer comparer) =>
    [
        .. document.Targets
            .Select((target, index) => new Statement(document.Document, target, index))
            .Where(s => s.Target.PartOfYear is null)
            .OrderBy(s => s.Target.Number.Block).ThenBy(s => s.Target.Number.Start)
            .Select(statement => new Fact(statement, comparer.Claim(statement))),
    ];

    private sealed record Table(IReadOnlyList<IReadOnlyList<Fact>> ByDocument, Lazy<ILookup<string, Fact>> ByIndicator);
}
