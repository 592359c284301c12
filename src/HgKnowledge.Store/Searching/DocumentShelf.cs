using HgKnowledge.Linking;
using HgKnowledge.Search.Matching;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>
/// Documents and their sections as search shows them, remembered by the document's number: a number is never given twice,
/// so that what is remembered stays true.
/// </summary>
internal sealed class DocumentShelf(SqliteConnection connection) : IDisposable
{
    private const int MostRemembered = 20_000;

    private readonly Dictionary<long, ShelvedDocument?> _documents = [];
    private readonly Dictionary<(long, int), (int Parent, int Block, string Title, string Path)> _nodes = [];

    private readonly SqliteCommand _document = connection.Command("SELECT name, payload, marks, sketch FROM documents WHERE id = $id", "$id");

    private readonly SqliteCommand _node = connection.Command("SELECT payload FROM outline WHERE document = $document AND number = $number", "$document", "$number");

    private readonly SqliteCommand _named = connection.Command("SELECT id FROM documents WHERE name = $name", "$name");

    private readonly SqliteCommand _blocks = connection.Command("SELECT payload FROM blocks WHERE document = $document ORDER BY number", "$document");

    /// <summary>The document of that number, or null.</summary>
    public ShelvedDocument? Find(long id)
    {
        if (_documents.Count > MostRemembered)
            _documents.Clear();
        if (!_documents.TryGetValue(id, out var document))
            _documents.Add(id, document = Read(id));
        return document;
    }

    /// <summary>Path of a section, and the titles of the sections around a block, without the block's own.</summary>
    public (string Path, IReadOnlyList<string> Headings) Section(long document, int node, int block)
    {
        var path = node < 0 ? "" : Node(document, node).Path;
        var headings = new List<string>();
        while (node >= 0)
        {
            var (parent, at, title, _) = Node(document, node);
            if (at != block)
                headings.Add(title);
            node = parent;
        }
        return (path, headings);
    }

    /// <summary>The passage on that line of the document.</summary>
    public long? At(string name, int line)
    {
        if (_named.With(name).ExecuteScalar() is not long id)
            return null;
        using var reader = _blocks.With(id).ExecuteReader();
        long? found = null;
        while (reader.Read())
            if (Payload.Read(reader, 0).Record(DocumentRecords.Block) is var block && block.Lines.First <= line && PassageTable.IsPassage(block))
                found = PassageRow.Of(id, block.Index);
        return found;
    }

    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[_document, _node, _named, _blocks])
            command.Dispose();
    }

    private ShelvedDocument? Read(long id)
    {
        using var reader = _document.With(id).ExecuteReader();
        return reader.Read()
            ? new(reader.GetString(0), Payload.Read(reader, 1).Record(DocumentRecords.Meta), reader.GetString(2), DocumentSketch.Of(SQLitePCL.raw.sqlite3_column_blob(reader.Handle, 3)))
            : null;
    }

    private (int Parent, int Block, string Title, string Path) Node(long document, int number)
    {
        if (_nodes.Count > MostRemembered)
            _nodes.Clear();
        if (!_nodes.TryGetValue((document, number), out var node))
        {
            using var reader = _node.With(document, number).ExecuteReader();
            var read = reader.Read() ? Payload.Read(reader, 0).Record(DocumentRecords.Node) : null;
            _nodes.Add((document, number), node = read is null ? (-1, -1, "", "") : (read.Parent, read.Block, read.Title, read.Path));
        }
        return node;
    }
}
