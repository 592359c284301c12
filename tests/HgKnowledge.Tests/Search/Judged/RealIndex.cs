using HgKnowledge.Formats;
using HgKnowledge.Ingestion;
using HgKnowledge.Search;
using HgKnowledge.Search.Engines;
using HgKnowledge.Storage;
using HgKnowledge.Store;
using HgKnowledge.Tests.Store;

namespace HgKnowledge.Tests.Search.Judged;

/// <summary>An index of those real documents that can be read everywhere: text and Word files, the legacy ones as their transcripts.</summary>
/// <param name="engine">The engine; null for the embedded one.</param>
public abstract class RealIndex(ISearchEngine? engine) : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private SqliteKnowledgeStore? _store;

    public IReadOnlyList<PassageHit> Search(string query) => (_store ??= Fill()).Passages.Search(new SearchRequest(query) { Limit = 10 }).Hits;

    public void Dispose()
    {
        _store?.Dispose();
        _directory.Dispose();
        GC.SuppressFinalize(this);
    }

    private SqliteKnowledgeStore Fill()
    {
        var root = Path.GetDirectoryName(RealDocuments.File("000_9f63aa49df9fb3fd.txt"))!;
        var store = SqliteKnowledgeStore.Open(_directory, engine);
        new IngestRun(store, name => IsWanted(name) ? DocumentFormats.For(name) : null, "").Run([root], new IngestOptions());
        return store;
    }

    private static bool IsWanted(string name) =>
        name.EndsWith(".docx", StringComparison.Ordinal)
        || (name.EndsWith(".txt", StringComparison.Ordinal) && (!name.StartsWith("legacy", StringComparison.Ordinal) || name.EndsWith(".transcript.txt", StringComparison.Ordinal)));
}
