using HgKnowledge.Extraction;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules.Values;

/// <summary>The statements of each document as arithmetic rules read them.</summary>
internal static class Facts
{
    /// <summary>One list a document, by place.</summary>
    public static IEnumerable<IReadOnlyList<Fact>> ByDocument(Knowledge knowledge)
    {
        var comparer = Comparer.For(knowledge);
        return knowledge.Documents.Select(document => Of(document, comparer));
    }

    /// <summary>The pairs of neighbouring numbers that stand in one sentence.</summary>
    public static IEnumerable<(Fact First, Fact Second, string Gap)> Neighbours(IReadOnlyList<Fact> facts)
    {
        for (var i = 1; i < facts.Count; i++)
            if (Sentences.Same(facts[i - 1].Statement, facts[i].Statement))
                yield return (facts[i - 1], facts[i], Sentences.Between(facts[i - 1].Statement, facts[i].Statement)!);
    }

    private static List<Fact> Of(DocumentKnowledge document, Comparer comparer) =>
    [
        .. document.Targets
            .Select((target, index) => new Statement(document.Document, target, index))
            .OrderBy(s => s.Target.Number.Block).ThenBy(s => s.Target.Number.Start)
            .Select(statement => new Fact(statement, comparer.Claim(statement))),
    ];
}
