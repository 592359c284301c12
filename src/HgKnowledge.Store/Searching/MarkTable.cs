using HgKnowledge.Search.Matching;
using HgKnowledge.Search.Queries;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>The marks that passages have or had, with the names to show for them.</summary>
internal sealed class MarkTable(SqliteConnection connection) : IDisposable
{
    private readonly SqliteCommand _add = connection.Command("INSERT OR IGNORE INTO marks (mark, name) VALUES ($mark, $name)", "$mark", "$name");

    private readonly SqliteCommand _range = connection.Command("SELECT mark, name FROM marks WHERE mark >= $first AND mark < $last", "$first", "$last");

    private readonly SqliteCommand _name = connection.Command("SELECT name FROM marks WHERE mark = $mark", "$mark");

    /// <summary>Remembers marks.</summary>
    public void Add(IReadOnlyDictionary<string, string> names)
    {
        foreach (var (mark, name) in names)
            _add.With(mark, name).ExecuteNonQuery();
    }

    /// <summary>The name of a mark; its own second half if it has none.</summary>
    public string Name(string mark) => _name.With(mark).ExecuteScalar() as string ?? mark[(mark.IndexOf(':') + 1)..];

    /// <summary>The marks that satisfy a condition.</summary>
    public IReadOnlyList<string> Satisfying(FieldNode condition) => MarkConditions.Satisfying(condition, Beginning);

    public void Dispose()
    {
        _add.Dispose();
        _range.Dispose();
        _name.Dispose();
    }

    private List<(string Mark, string Name)> Beginning(string prefix)
    {
        using var reader = _range.With(prefix, prefix + "\uFFFF").ExecuteReader();
        var marks = new List<(string, string)>();
        while (reader.Read())
            marks.Add((reader.GetString(0), reader.GetString(1)));
        return marks;
    }
}
