using HgKnowledge.Search.Matching;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store;

/// <summary>A table of (document, number, payload): one of a document's lists, in its order.</summary>
/// <param name="connection">The index.</param>
/// <param name="name">Name of the table.</param>
/// <param name="read">Reads a row.</param>
/// <param name="isPassages">Whether rows have ids by which the full-text index finds them.</param>
internal sealed class PayloadTable<T>(SqliteConnection connection, string name, ReadRecord<T> read, bool isPassages = false) : IDisposable
{
    private readonly Utf8Statement _insert = new(
        connection,
        isPassages
            ? $"INSERT INTO {name} (document, number, payload, id) VALUES (?, ?, ?, ?)"
            : $"INSERT INTO {name} (document, number, payload) VALUES (?, ?, ?)");

    private readonly SqliteCommand _read = connection.Command(
        $"SELECT payload FROM {name} WHERE document = $document ORDER BY number", "$document");

    private readonly SqliteCommand _delete = connection.Command($"DELETE FROM {name} WHERE document = $document", "$document");

    public void Insert(long document, IReadOnlyList<T> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            _insert.Set(1, document).Set(2, i).Set(3, Payload.Bytes(rows[i]));
            if (isPassages)
                _insert.Set(4, PassageRow.Of(document, i));
            _insert.Run();
        }
    }

    public IReadOnlyList<T> Read(long document)
    {
        using var reader = _read.With(document).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(Payload.Read(reader, 0).Record(read));
        return rows;
    }

    public void Delete(long document) => _delete.With(document).ExecuteNonQuery();

    public void Dispose()
    {
        _insert.Dispose();
        _read.Dispose();
        _delete.Dispose();
    }
}
