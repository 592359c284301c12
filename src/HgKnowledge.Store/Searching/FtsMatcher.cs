using HgKnowledge.Search.Matching;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>The embedded engine: SQLite's FTS5, in the same file and the same transactions as the documents.</summary>
internal sealed class FtsMatcher : IPassageMatcher, IDisposable
{
    private const int Frequent = 20_000;

    private readonly SqliteCommand _reading;
    private readonly SqliteCommand _brevity;
    private readonly SqliteCommand _relevance;
    private readonly SqliteCommand _frequency;
    private readonly FrequentPrefixes _prefixes;
    private readonly Lazy<long> _passages;

    /// <param name="connection">The index.</param>
    /// <param name="frequent">Beginnings that so many passages have are looked for in their texts.</param>
    public FtsMatcher(SqliteConnection connection, int frequent = Frequent)
    {
        _prefixes = new(connection, frequent);
        _reading = connection.Command("SELECT rowid FROM passages WHERE passages MATCH $match", "$match");
        _brevity = connection.Command(
            "SELECT passages.rowid, sz FROM passages JOIN passages_docsize ON id = passages.rowid WHERE passages MATCH $match", "$match");
        _relevance = connection.Command(
            "SELECT rowid FROM passages WHERE passages MATCH $match AND rank MATCH 'bm25(2.0, 1.0, 0.5)' ORDER BY rank LIMIT $limit", "$match", "$limit");
        _frequency = connection.Command("SELECT doc FROM tokens WHERE term = $term", "$term");
        _passages = new(() => connection.Number("SELECT ifnull(sum(passages), 0) FROM documents"));
    }

    /// <inheritdoc/>
    public string Name => "SQLite FTS5";

    /// <inheritdoc/>
    public long Passages => _passages.Value;

    /// <inheritdoc/>
    public IReadOnlyList<long> Match(MatchNode expression, int limit, MatchOrder order, IReadOnlySet<long>? only = null)
    {
        if (order == MatchOrder.Relevance)
            return Rows(_relevance.With(FtsExpression.Of(expression), only is null ? limit : -1), limit, row => only?.Contains(row) != false);
        var (others, prefixes) = _prefixes.Split(expression);
        var match = FtsExpression.Of(others);
        return order == MatchOrder.Reading ? Rows(_reading.With(match), limit, Counts) : Shortest(_brevity.With(match), limit, Counts);

        bool Counts(long row) => only?.Contains(row) != false && (prefixes.Count == 0 || _prefixes.Has(row, prefixes));
    }

    /// <inheritdoc/>
    public int Frequency(string token) => _frequency.With(token).ExecuteScalar() is long count ? (int)count : 0;

    public void Dispose()
    {
        _reading.Dispose();
        _brevity.Dispose();
        _relevance.Dispose();
        _frequency.Dispose();
        _prefixes.Dispose();
    }

    private static List<long> Rows(SqliteCommand command, int limit, Func<long, bool> counts)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<long>();
        while (rows.Count < limit && reader.Read())
            if (reader.GetInt64(0) is var row && counts(row))
                rows.Add(row);
        return rows;
    }

    private static IReadOnlyList<long> Shortest(SqliteCommand command, int limit, Func<long, bool> counts)
    {
        using var reader = command.ExecuteReader();
        var rows = new ShortestRows();
        while (!rows.IsFull && reader.Read())
            if (reader.GetInt64(0) is var row && counts(row))
                rows.Add(row, Length(SQLitePCL.raw.sqlite3_column_blob(reader.Handle, 1)));
        return rows.Take(limit);
    }

    /// <summary>FTS5 keeps the number of tokens in each column, in seven bits a byte.</summary>
    private static long Length(ReadOnlySpan<byte> sizes)
    {
        var (sum, size) = (0L, 0L);
        foreach (var bits in sizes)
        {
            size = (size << 7) | (bits & 0x7FL);
            if (bits < 0x80)
                (sum, size) = (sum + size, 0);
        }
        return sum;
    }
}
