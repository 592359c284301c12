using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Linking;
using HgKnowledge.Search.Engines;
using HgKnowledge.Search.Indexing;
using HgKnowledge.Storage;
using HgKnowledge.Store.Searching;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store;

/// <summary>
/// The store in one SQLite file with its full-text index. One store serves one thread; any number of stores, in this and
/// other processes, may read the same file while one writes.
/// </summary>
/// <remarks>Every member throws <see cref="UnusableIndexException"/> when the file cannot be read or written.</remarks>
public sealed class SqliteKnowledgeStore : IKnowledgeStore
{
    /// <summary>Name of the file within the index directory.</summary>
    public const string FileName = "hgknowledge.db";

    // One document in so many changed: the index is worth being written anew.
    private const int ShareOfChanges = 20;

    private readonly string _file;
    private readonly SqliteConnection _connection;
    private readonly LedgerTable _ledger;
    private readonly PayloadTable<Block> _blocks;
    private readonly PayloadTable<OutlineNode> _outline;
    private readonly PayloadTable<Target> _targets;
    private readonly PayloadTable<PlannedTask> _tasks;
    private readonly PayloadTable<Reference> _references;
    private readonly PassageTable _passages;
    private readonly StatementTable _statements;
    private readonly MarkTable _marks;
    private readonly PassageSource _source;
    private readonly PassageFeed _feed;
    private readonly StoreSearch _search;
    private readonly ISearchEngine? _engine;
    private bool _isSearchable;
    private long _changes;

    private SqliteKnowledgeStore(string file, SqliteConnection connection, ISearchEngine? engine)
    {
        _file = file;
        _connection = connection;
        _engine = engine;
        _ledger = new(connection);
        _blocks = new(connection, "blocks", DocumentRecords.Block, isPassages: true);
        _outline = new(connection, "outline", DocumentRecords.Node);
        _targets = new(connection, "targets", StatementRecords.Target);
        _tasks = new(connection, "tasks", StatementRecords.Task);
        _references = new(connection, "refs", StatementRecords.Reference);
        _passages = new(connection);
        _statements = new(connection);
        _marks = new(connection);
        _source = new(connection, _marks);
        _feed = new(connection);
        _search = new(connection, _source);
    }

    /// <inheritdoc/>
    public IPassageIndex Passages
    {
        get
        {
            if (!_isSearchable)
                IndexFailure.Guard(_file, OpenToSearch);
            return new GuardedIndex(_file, _connection, _search.Current);
        }
    }

    private string Folder => Path.GetDirectoryName(_file)!;

    /// <summary>Opens the index in the directory, and makes both where they are missing.</summary>
    /// <param name="directory">Where it is.</param>
    /// <param name="engine">Indexes the passages; null for the index in the file itself.</param>
    /// <exception cref="UnusableIndexException">What is there cannot be used.</exception>
    public static SqliteKnowledgeStore Open(string directory, ISearchEngine? engine = null)
    {
        var file = Path.GetFullPath(Path.Combine(directory, FileName));
        var store = new SqliteKnowledgeStore(file, IndexFile.OpenOrCreate(file), engine);
        try
        {
            IndexFailure.Guard(file, store.OpenToWrite);
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Opens the index in the directory for reading only.</summary>
    /// <param name="directory">Where it is.</param>
    /// <param name="engine">Finds the passages; null for the index in the file itself.</param>
    /// <exception cref="UnusableIndexException">There is none yet, or it cannot be used.</exception>
    public static SqliteKnowledgeStore OpenReadOnly(string directory, ISearchEngine? engine = null)
    {
        var file = Path.GetFullPath(Path.Combine(directory, FileName));
        return new SqliteKnowledgeStore(file, IndexFile.OpenToRead(file), engine);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Hashes() => IndexFailure.Guard(_file, () =>
    {
        using var command = _connection.Command("SELECT name, hash FROM documents");
        using var reader = command.ExecuteReader();
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read())
            hashes.Add(reader.GetString(0), reader.GetString(1));
        return hashes;
    });

    /// <inheritdoc/>
    public void Put(DocumentKnowledge knowledge) => Change(() =>
    {
        var document = knowledge.Document;
        var removed = Delete(document.Name);
        var marks = PassageMarks.Of(knowledge);
        var id = InsertDocument(document, marks.OfDocument);
        _blocks.Insert(id, document.Blocks);
        _outline.Insert(id, document.Outline);
        _targets.Insert(id, knowledge.Targets);
        _tasks.Insert(id, knowledge.Tasks);
        _references.Insert(id, knowledge.References);
        var passages = PassageTable.Passages(id, document.Blocks, marks);
        _passages.Keep(passages, marks);
        if (_engine is null)
            _passages.Add(passages);
        _statements.Add(id, marks.Statements);
        _marks.Add(marks.Names);
        return new(removed, passages);
    });

    /// <inheritdoc/>
    public void Remove(string name) => Change(() =>
    {
        _ledger.Remove(name);
        return new(Delete(name), []);
    });

    /// <inheritdoc/>
    public IReadOnlyList<DocumentKnowledge> Load() => IndexFailure.Guard(_file, () =>
    {
        using var snapshot = Transaction.Read(_connection);
        using var command = _connection.Command("SELECT id, name, hash, payload FROM documents ORDER BY name");
        using var reader = command.ExecuteReader();
        var documents = new List<DocumentKnowledge>();
        while (reader.Read())
            documents.Add(Read(reader));
        return documents;
    });

    /// <inheritdoc/>
    public void Log(LedgerEntry entry) => Write(() => _ledger.Put(entry));

    /// <inheritdoc/>
    public IReadOnlyList<LedgerEntry> Ledger() => IndexFailure.Guard(_file, _ledger.All);

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            IndexFailure.Guard(_file, () =>
            {
                if (_engine is null && _changes * ShareOfChanges > _connection.Number("SELECT count(*) FROM documents"))
                    _passages.Optimise();
                _search.Dispose();
            });
        }
        finally
        {
            IDisposable[] parts = [_blocks, _outline, _targets, _tasks, _references, _passages, _statements, _source, _marks, _feed, _connection];
            foreach (var part in parts)
                part.Dispose();
        }
    }

    private void OpenToWrite()
    {
        _isSearchable = true;
        if (_engine is not null)
        {
            var engine = _engine.OpenToWrite(Folder) ?? throw IndexFailure.InUse(_file);
            _search.Engine = new(_connection, engine, isWriter: true);
            _search.Engine.CatchUp();
        }
        else if (!StoreState.Read(_connection).IsEmbedded)
        {
            Reindex();
        }
    }

    private void OpenToSearch()
    {
        _isSearchable = true;
        if (_engine is not null)
            _search.Engine = new(_connection, _engine.OpenToRead(Folder), isWriter: false);
        if (_search.Engine?.IsCurrent ?? StoreState.Read(_connection).IsEmbedded)
            return;
        try
        {
            // Whoever opens it to write brings it up to date.
            Open(Folder, _engine).Dispose();
        }
        catch (UnusableIndexException)
        {
            // It is being written, or must not be: what there is will do.
        }
    }

    /// <summary>Fills the embedded index anew, after an engine beside it has been used.</summary>
    private void Reindex()
    {
        using var transaction = Transaction.Write(_connection);
        _passages.Clear();
        foreach (var document in _feed.Documents())
            _passages.Add(_feed.Of(document));
        _passages.Optimise();
        _connection.Execute("UPDATE state SET embedded = generation");
        transaction.Commit();
    }

    private void Change(Func<StoreChange> work) => IndexFailure.Guard(_file, () =>
    {
        using var transaction = Transaction.Write(_connection);
        var before = StoreState.Read(_connection);
        var change = work();
        StoreState.Advance(_connection, isEmbedded: _engine is null);
        transaction.Commit();
        _changes++;
        _search.Follow(before, change);
    });

    private void Write(Action work) => IndexFailure.Guard(_file, () =>
    {
        using var transaction = Transaction.Write(_connection);
        work();
        transaction.Commit();
    });

    private long InsertDocument(Document document, string marks)
    {
        using var command = _connection.Command(
            "INSERT INTO documents (name, hash, payload, marks, passages, sketch) VALUES ($name, $hash, $payload, $marks, $passages, $sketch)",
            "$name", "$hash", "$payload", "$marks", "$passages", "$sketch");
        command.With(
            document.Name, document.Hash, Payload.Write(document.Meta), marks, document.Blocks.Count(PassageTable.IsPassage), DocumentSketch.Of(document).ToBytes()).ExecuteNonQuery();
        return _connection.Number("SELECT last_insert_rowid()");
    }

    /// <returns>The number the document had, or null.</returns>
    private long? Delete(string name)
    {
        using var find = _connection.Command("SELECT id FROM documents WHERE name = $name", "$name");
        if (find.With(name).ExecuteScalar() is not long id)
            return null;
        if (_engine is null)
            _passages.Remove(_feed.Of(id));
        _passages.Forget(id);
        _statements.Remove(id);
        _blocks.Delete(id);
        _outline.Delete(id);
        _targets.Delete(id);
        _tasks.Delete(id);
        _references.Delete(id);
        _connection.Execute($"DELETE FROM documents WHERE id = {id}");
        return id;
    }

    private DocumentKnowledge Read(SqliteDataReader reader)
    {
        var id = reader.GetInt64(0);
        return new DocumentKnowledge
        {
            Document = new Document
            {
                Name = reader.GetString(1),
                Hash = reader.GetString(2),
                Meta = Payload.Read(reader, 3).Record(DocumentRecords.Meta),
                Blocks = _blocks.Read(id),
                Outline = _outline.Read(id),
            },
            Targets = _targets.Read(id),
            Tasks = _tasks.Read(id),
            References = _references.Read(id),
        };
    }
}
