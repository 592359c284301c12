using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HgKnowledge.Store;

/// <summary>
/// A statement that is run very often and given its texts in UTF-8, as SQLite keeps them: no text is made only to be
/// written. It is prepared once, and parameters are set by their place, the first one at 1.
/// </summary>
internal sealed class Utf8Statement(SqliteConnection connection, string sql) : IDisposable
{
    private sqlite3_stmt? _statement;
    private byte[] _bytes = [];

    public Utf8Statement Set(int place, long number)
    {
        Check(raw.sqlite3_bind_int64(Prepared(), place, number));
        return this;
    }

    public Utf8Statement Set(int place, ReadOnlySpan<byte> text)
    {
        // An empty span has no address, which SQLite would take for NULL.
        Check(text.IsEmpty ? raw.sqlite3_bind_text(Prepared(), place, "") : raw.sqlite3_bind_text(Prepared(), place, text));
        return this;
    }

    public Utf8Statement Set(int place, ReadOnlySpan<char> text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_bytes.Length < most)
            _bytes = new byte[most];
        return Set(place, _bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, _bytes)));
    }

    /// <exception cref="SqliteException">It failed.</exception>
    public void Run()
    {
        var result = raw.sqlite3_step(Prepared());
        raw.sqlite3_reset(Prepared());
        Check(result);
    }

    public void Dispose() => _statement?.Dispose();

    private sqlite3_stmt Prepared()
    {
        if (_statement is null)
            Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out _statement));
        return _statement!;
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, connection.Handle);
}
