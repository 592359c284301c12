using HgKnowledge.Search.Matching;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>The embedded engine: SQLite's FTS5, in the same file and the same transactions as the documents.</summary>
internal sealed class FtsMatcher : IPassageMatcher, IDisposable
{
    private readonly SqliteCommand _reading;
    private readonly SqliteCommand _relevance;
    private readonly SqliteCommand _frequency;
    private readonly Lazy<long> _passages;

    public FtsMatcher(SqliteConnection connection)
    {
        _reading = connection.Command("SELECT rowid FROM passages WHERE passages MATCH $match", "$match");
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
        var match = FtsExpression.Of(expression);
        using var reader = order == MatchOrder.Reading
            ? _reading.With(match).ExecuteReader()
            : _relevance.With(match, only is null ? limit : -1).ExecuteReader();
        var rows = new List<long>();
        while (rows.Count < limit && reader.Read())
            if (reader.GetInt64(0) is var row && only?.Contains(row) != false)
                rows.Add(row);
        return rows;
    }

    /// <inheritdoc/>
    public int Frequency(string token) => _frequency.With(token).ExecuteScalar() is long count ? (int)count : 0;

    public void Dispose()
    {
        _reading.Dispose();
        _relevance.Dispose();
        _frequency.Dispose();
    }
}
