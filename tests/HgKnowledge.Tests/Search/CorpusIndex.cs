using HgKnowledge.Search;
using HgKnowledge.Search.Engines;
using HgKnowledge.Store;
using HgKnowledge.Tests.Store;

namespace HgKnowledge.Tests.Search;

/// <summary>An index of the project's own corpus, made once for the tests of a class.</summary>
public abstract class CorpusIndex : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly SqliteKnowledgeStore _store;

    /// <param name="engine">The engine; null for the embedded one.</param>
    protected CorpusIndex(ISearchEngine? engine)
    {
        _store = SqliteKnowledgeStore.Open(_directory, engine);
        foreach (var document in ProjectCorpus.Knowledge.Documents)
            _store.Put(document);
    }

    public SearchAnswer Search(SearchRequest request) => _store.Passages.Search(request);

    /// <summary>Year in the file's name and line of each passage, best first: "2025:49".</summary>
    public IReadOnlyList<string> Places(string query) =>
        [.. Search(new(query) { Limit = 100 }).Hits.Select(hit => $"{hit.Document.Split('-')[0]}{(hit.Document.EndsWith(".txt", StringComparison.Ordinal) ? "t" : "")}:{hit.Line}")];

    public void Dispose()
    {
        _store.Dispose();
        _directory.Dispose();
        GC.SuppressFinalize(this);
    }
}
