using HgKnowledge.Search.Engines;
using HgKnowledge.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace HgKnowledge.Lucene;

/// <summary>An index that is being written; what was added is found at once.</summary>
internal sealed class LuceneIndex : IPassageEngine
{
    private const string StateKey = "state";
    private const double BufferMegabytes = 96;

    private readonly Directory _directory;
    private readonly IndexWriter _writer;
    private readonly PassageDocument _passage = new();
    private DirectoryReader _reader;

    /// <summary>Takes the index over from whoever wrote it before.</summary>
    /// <param name="directory">Where it is; disposed of with this.</param>
    /// <param name="mode">Whether to begin anew.</param>
    /// <param name="patience">How long to wait for another writer, in milliseconds.</param>
    /// <exception cref="global::Lucene.Net.Store.LockObtainFailedException">Another writer is at work.</exception>
    public LuceneIndex(Directory directory, OpenMode mode, long patience = 0)
    {
        _directory = directory;
        _writer = new(directory, Configuration(mode, patience));
        _reader = DirectoryReader.Open(_writer, applyAllDeletes: true);
    }

    /// <inheritdoc/>
    public string State => _writer.CommitData is { } data && data.TryGetValue(StateKey, out var state) ? state : "";

    /// <inheritdoc/>
    public IReadOnlySet<long> Documents() => IndexedDocuments.Of(Current());

    /// <inheritdoc/>
    public void Add(IReadOnlyList<IndexedPassage> passages) => _writer.AddDocuments(_passage.Of(passages));

    /// <inheritdoc/>
    public void Remove(long document) => _writer.DeleteDocuments(new Term(PassageFields.Document, PassageDocument.Number(document)));

    /// <inheritdoc/>
    public void Commit(string state)
    {
        _writer.SetCommitData(new Dictionary<string, string>(StringComparer.Ordinal) { [StateKey] = state });
        _writer.Commit();
    }

    /// <inheritdoc/>
    public bool Refresh() => false;

    /// <inheritdoc/>
    public IPassageMatcher Matcher() => new LuceneMatcher(Current(), new HashSet<long>());

    /// <summary>What the state is of the index that a reader sees.</summary>
    public static string StateOf(DirectoryReader reader) => reader.IndexCommit.UserData.TryGetValue(StateKey, out var state) ? state : "";

    public void Dispose()
    {
        _reader.Dispose();
        // What is committed is safe; what is not must not become so half-way.
        _writer.Rollback();
        _writer.Dispose();
        _passage.Dispose();
        _directory.Dispose();
    }

    /// <summary>Everything so far.</summary>
    public DirectoryReader Current()
    {
        if (DirectoryReader.OpenIfChanged(_reader, _writer, applyAllDeletes: true) is { } newer)
        {
            _reader.Dispose();
            _reader = newer;
        }
        return _reader;
    }

    private static IndexWriterConfig Configuration(OpenMode mode, long patience) => new(LuceneVersion.LUCENE_48, null)
    {
        OpenMode = mode,
        WriteLockTimeout = patience,
        RAMBufferSizeMB = BufferMegabytes,
        UseCompoundFile = false,
        // Merges neighbours only: passages stay in the order of their rows.
        MergePolicy = new LogByteSizeMergePolicy { NoCFSRatio = 0 },
    };
}
