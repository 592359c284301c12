using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store;

/// <summary>A transaction that is undone unless it was committed. Prepared commands run inside it as they are.</summary>
internal sealed class Transaction : IDisposable
{
    private readonly SqliteConnection _connection;
    private bool _open = true;

    private Transaction(SqliteConnection connection, string begin)
    {
        _connection = connection;
        connection.Execute(begin);
    }

    /// <summary>Takes the write lock at once, so that no write fails half-way for want of it.</summary>
    public static Transaction Write(SqliteConnection connection) => new(connection, "BEGIN IMMEDIATE");

    /// <summary>Several reads of one and the same state, whatever others write meanwhile.</summary>
    public static Transaction Read(SqliteConnection connection) => new(connection, "BEGIN");

    public void Commit()
    {
        _connection.Execute("COMMIT");
        _open = false;
    }

    public void Dispose()
    {
        // A full disk or a failed write may have rolled back already.
        if (_open && SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
            _connection.Execute("ROLLBACK");
        _open = false;
    }
}
