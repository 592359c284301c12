using HgKnowledge.Linking;
using HgKnowledge.Search.Queries;

namespace HgKnowledge.Search.Matching;

/// <summary>What a store knows of passages, whichever engine finds them.</summary>
public interface IPassageSource
{
    /// <summary>The passages of these rows, each read when it is its turn; a row that is gone is passed over.</summary>
    IEnumerable<StoredPassage> Read(IReadOnlyList<long> rows);

    /// <summary>The marks that satisfy the condition: several bodies have "sở" in their name.</summary>
    IReadOnlyList<string> Marks(FieldNode condition);

    /// <summary>The passages with a target that satisfies all of the conditions (on indicator, period, value) at once.</summary>
    IReadOnlySet<long> Statements(IReadOnlyList<FieldNode> conditions);

    /// <summary>By which copies of the document of that number are known; null if it is gone.</summary>
    DocumentSketch? Sketch(long document);

    /// <summary>What the passages have in common, the most frequent first.</summary>
    IReadOnlyList<Facet> Facets(IReadOnlyList<long> rows);

    /// <summary>The passage at that line or paragraph; null if there is none.</summary>
    long? At(string document, int line);
}
