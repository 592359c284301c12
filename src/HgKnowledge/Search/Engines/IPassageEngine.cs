using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Engines;

/// <summary>
/// An engine's index of the passages of a store. It follows the store: documents are added in ascending order of their
/// numbers, and a number is never given twice, so that the two agree where they have the same numbers. One thread uses it.
/// </summary>
public interface IPassageEngine : IDisposable
{
    /// <summary>What the last <see cref="Commit"/> was told; empty if there was none.</summary>
    string State { get; }

    /// <summary>The numbers of the documents that are indexed.</summary>
    IReadOnlySet<long> Documents();

    /// <summary>Indexes all passages of a document.</summary>
    void Add(IReadOnlyList<IndexedPassage> passages);

    /// <summary>Takes a document out.</summary>
    void Remove(long document);

    /// <summary>Makes everything so far last, with a word on which state of the store it is. What was not committed is lost with the process.</summary>
    void Commit(string state);

    /// <summary>Goes over to what another process has committed; what was only in memory is given up for it.</summary>
    /// <returns>False if there is nothing new.</returns>
    bool Refresh();

    /// <summary>Finds passages among everything so far.</summary>
    IPassageMatcher Matcher();
}
