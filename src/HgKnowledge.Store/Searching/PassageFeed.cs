using HgKnowledge.Search.Engines;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>The stored passages as engines get them.</summary>
internal sealed class PassageFeed(SqliteConnection connection) : IDisposable
{
    private readonly SqliteCommand _documents = connection.Command("SELECT id FROM documents ORDER BY id");

    private readonly SqliteCommand _passages = connection.Command(
        """
        SELECT blocks.id, blocks.payload, passage_marks.marks || ' ' || documents.marks FROM blocks
        JOIN passage_marks ON passage_marks.row = blocks.id JOIN documents ON documents.id = blocks.document
        WHERE blocks.document = $document ORDER BY blocks.id
        """,
        "$document");

    /// <summary>The numbers of the documents, ascending.</summary>
    public IReadOnlyList<long> Documents()
    {
        using var reader = _documents.ExecuteReader();
        var numbers = new List<long>();
        while (reader.Read())
            numbers.Add(reader.GetInt64(0));
        return numbers;
    }

    /// <summary>The passages of a document in reading order.</summary>
    public IReadOnlyList<IndexedPassage> Of(long document)
    {
        using var reader = _passages.With(document).ExecuteReader();
        var passages = new List<IndexedPassage>();
        while (reader.Read())
            passages.Add(new(reader.GetInt64(0), Payload.Read(reader, 1).Record(DocumentRecords.Block).Text, reader.GetString(2)));
        return passages;
    }

    public void Dispose()
    {
        _documents.Dispose();
        _passages.Dispose();
    }
}
