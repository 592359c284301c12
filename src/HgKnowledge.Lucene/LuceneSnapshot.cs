using HgKnowledge.Search.Engines;
using HgKnowledge.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace HgKnowledge.Lucene;

/// <summary>
/// An index as it was last committed, with what the store has beyond that in memory: whoever only reads sees all that is
/// stored, even where another process is about to write it or was killed before it could.
/// </summary>
/// <param name="directory">Where it is; disposed of with this. Null for nowhere.</param>
internal sealed class LuceneSnapshot(Directory? directory) : IPassageEngine
{
    private readonly HashSet<long> _gone = [];
    private DirectoryReader? _committed = Open(directory);
    private LuceneIndex? _beyond;

    /// <inheritdoc/>
    public string State => _committed is null ? "" : LuceneIndex.StateOf(_committed);

    /// <inheritdoc/>
    public IReadOnlySet<long> Documents()
    {
        var documents = _committed is null ? [] : IndexedDocuments.Of(_committed);
        if (_beyond is not null)
            documents.UnionWith(_beyond.Documents());
        documents.ExceptWith(_gone);
        return documents;
    }

    /// <inheritdoc/>
    public void Add(IReadOnlyList<IndexedPassage> passages)
    {
        // What was only hidden comes back.
        if (passages.Count > 0 && !_gone.Remove(PassageRow.Document(passages[0].Row)))
            (_beyond ??= new(new RAMDirectory(), OpenMode.CREATE)).Add(passages);
    }

    /// <inheritdoc/>
    public void Remove(long document) => _gone.Add(document);

    /// <inheritdoc/>
    public void Commit(string state) => throw new NotSupportedException();

    /// <inheritdoc/>
    public bool Refresh()
    {
        var newer = _committed is null ? Open(directory) : DirectoryReader.OpenIfChanged(_committed);
        if (newer is null)
            return false;
        _committed?.Dispose();
        _committed = newer;
        _beyond?.Dispose();
        _beyond = null;
        _gone.Clear();
        return true;
    }

    /// <inheritdoc/>
    public IPassageMatcher Matcher()
    {
        IndexReader[] readers = [.. new IndexReader?[] { _committed, _beyond?.Current() }.OfType<IndexReader>()];
        return new LuceneMatcher(readers.Length == 1 ? readers[0] : new MultiReader(readers, closeSubReaders: false), _gone);
    }

    public void Dispose()
    {
        _committed?.Dispose();
        _beyond?.Dispose();
        directory?.Dispose();
    }

    private static DirectoryReader? Open(Directory? directory) =>
        directory is not null && DirectoryReader.IndexExists(directory) ? DirectoryReader.Open(directory) : null;
}
