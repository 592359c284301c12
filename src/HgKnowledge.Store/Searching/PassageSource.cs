using HgKnowledge.Documents;
using HgKnowledge.Linking;
using HgKnowledge.Search;
using HgKnowledge.Search.Matching;
using HgKnowledge.Search.Queries;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>What the store knows of passages.</summary>
internal sealed class PassageSource(SqliteConnection connection, MarkTable marks) : IPassageSource, IDisposable
{
    private readonly DocumentShelf _documents = new(connection);

    private readonly SqliteCommand _read = connection.Command(
        "SELECT blocks.payload, ifnull(passage_marks.marks, '') FROM blocks LEFT JOIN passage_marks ON passage_marks.row = blocks.id WHERE blocks.id = $row", "$row");

    private readonly SqliteCommand _marks = connection.Command("SELECT marks FROM passage_marks WHERE row = $row", "$row");

    /// <inheritdoc/>
    public IEnumerable<StoredPassage> Read(IReadOnlyList<long> rows) => rows.Select(Read).OfType<StoredPassage>();

    /// <inheritdoc/>
    public IReadOnlyList<string> Marks(FieldNode condition) => marks.Satisfying(condition);

    /// <inheritdoc/>
    public IReadOnlySet<long> Statements(IReadOnlyList<FieldNode> conditions) => StatementQuery.Run(connection, conditions, marks.Satisfying);

    /// <inheritdoc/>
    public DocumentSketch? Sketch(long document) => _documents.Find(document)?.Sketch;

    /// <inheritdoc/>
    public IReadOnlyList<Facet> Facets(IReadOnlyList<long> rows)
    {
        var counter = new FacetCounter();
        foreach (var row in rows)
            if (_documents.Find(PassageRow.Document(row)) is { } document)
                counter.Add($"{_marks.With(row).ExecuteScalar()} {document.Marks}");
        return counter.Facets(marks.Name);
    }

    /// <inheritdoc/>
    public long? At(string document, int line) => _documents.At(document, line);

    public void Dispose()
    {
        _read.Dispose();
        _marks.Dispose();
        _documents.Dispose();
    }

    private StoredPassage? Read(long row)
    {
        using var reader = _read.With(row).ExecuteReader();
        return reader.Read() && _documents.Find(PassageRow.Document(row)) is { } document
            ? Passage(row, document, Payload.Read(reader, 0).Record(DocumentRecords.Block), reader.GetString(1))
            : null;
    }

    private StoredPassage Passage(long row, ShelvedDocument document, Block block, string own)
    {
        var (path, headings) = _documents.Section(PassageRow.Document(row), block.Node, block.Index);
        return new()
        {
            Row = row,
            Document = document.Name,
            Meta = document.Meta,
            Kind = block.Kind,
            Page = block.Page,
            Section = path,
            Headings = headings,
            Text = block.Text,
            Lines = block.Lines,
            Marks = own,
            Sketch = document.Sketch,
        };
    }
}
