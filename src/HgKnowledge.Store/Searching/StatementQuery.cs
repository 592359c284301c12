using HgKnowledge.Quantities;
using HgKnowledge.Search.Indexing;
using HgKnowledge.Search.Queries;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>Finds the passages with a target that satisfies several conditions at once.</summary>
internal static class StatementQuery
{
    /// <summary>The rows of the passages.</summary>
    /// <param name="connection">The index.</param>
    /// <param name="conditions">On indicator, period and value.</param>
    /// <param name="marks">The marks that satisfy a condition.</param>
    public static HashSet<long> Run(SqliteConnection connection, IReadOnlyList<FieldNode> conditions, Func<FieldNode, IReadOnlyList<string>> marks)
    {
        using var command = connection.CreateCommand();
        var clauses = conditions.Select(c => c.Field switch
        {
            SearchField.Indicator => Indicator(command, marks(c)),
            SearchField.Period => $"first_year <= {Parameter(command, (double?)c.Range!.High ?? 9999)} AND last_year >= {Parameter(command, (double?)c.Range.Low ?? 0)}",
            _ => Value(command, c.Range!),
        });
        command.CommandText = $"SELECT DISTINCT row FROM statements WHERE {string.Join(" AND ", clauses)}";
        using var reader = command.ExecuteReader();
        var rows = new HashSet<long>();
        while (reader.Read())
            rows.Add(reader.GetInt64(0));
        return rows;
    }

    private static string Indicator(SqliteCommand command, IReadOnlyList<string> marks) =>
        $"indicator IN ({string.Join(", ", marks.Select(m => Parameter(command, m[Mark.Indicator.Length..])))})";

    /// <summary>As written, or in the base unit where a unit was typed: 8.300 tỷ đồng and 8,3 nghìn tỷ đồng are one amount.</summary>
    private static string Value(SqliteCommand command, NumberRange range)
    {
        var measure = UnitTable.Default.Read(range.Unit);
        var (column, factor) = range.Unit.Length == 0 ? ("", 1m) : ("base_", measure.Factor);
        List<string> clauses = range.Unit.Length == 0 ? ["1"] : [$"family = {Parameter(command, StatementTable.Dimension(measure))}"];
        // A little less and a little more, since columns hold fractions of two.
        if (range.Low is { } low)
            clauses.Add($"{column}high {(range.WithLow ? ">=" : ">")} {Parameter(command, (double)(low * factor) * (range.WithLow ? 1 - 1e-9 : 1 + 1e-9))}");
        if (range.High is { } high)
            clauses.Add($"{column}low {(range.WithHigh ? "<=" : "<")} {Parameter(command, (double)(high * factor) * (range.WithHigh ? 1 + 1e-9 : 1 - 1e-9))}");
        return string.Join(" AND ", clauses);
    }

    private static string Parameter(SqliteCommand command, object value)
    {
        var name = $"$p{command.Parameters.Count}";
        command.Parameters.AddWithValue(name, value);
        return name;
    }
}
