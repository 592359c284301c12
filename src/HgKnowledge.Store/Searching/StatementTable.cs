using HgKnowledge.Extraction.Targets;
using HgKnowledge.Quantities;
using HgKnowledge.Search.Matching;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>The targets in numbers, for conditions that one target has to satisfy as a whole.</summary>
internal sealed class StatementTable(SqliteConnection connection) : IDisposable
{
    private readonly SqliteCommand _add = connection.Command(
        """
        INSERT INTO statements (row, indicator, low, high, family, base_low, base_high, first_year, last_year)
        VALUES ($row, $indicator, $low, $high, $family, $base_low, $base_high, $first_year, $last_year)
        """,
        "$row", "$indicator", "$low", "$high", "$family", "$base_low", "$base_high", "$first_year", "$last_year");

    private readonly SqliteCommand _forget = connection.Command("DELETE FROM statements WHERE row BETWEEN $first AND $last", "$first", "$last");

    /// <summary>Adds the targets of a document; their indicators are known.</summary>
    public void Add(long document, IReadOnlyList<Target> targets)
    {
        foreach (var target in targets)
        {
            var quantity = target.Quantity;
            var measure = UnitTable.Default.Read(quantity.Unit);
            _add.With(
                PassageRow.Of(document, target.Evidence.Block), target.IndicatorId, (double)quantity.Low, (double)quantity.High, Dimension(measure),
                (double)(quantity.Low * measure.Factor), (double)(quantity.High * measure.Factor),
                (object?)target.Period?.From ?? DBNull.Value, (object?)target.Period?.To ?? DBNull.Value).ExecuteNonQuery();
        }
    }

    /// <summary>Numbers of one dimension are converted into one another: "USD" and "USD/người" are two.</summary>
    public static string Dimension(Measure measure) => measure.Per.Length == 0 ? measure.Family : $"{measure.Family}/{measure.Per}";

    /// <summary>Takes the targets of a document out.</summary>
    public void Remove(long document) => _forget.With(PassageRow.Of(document, 0), PassageRow.Of(document + 1, 0) - 1).ExecuteNonQuery();

    public void Dispose()
    {
        _add.Dispose();
        _forget.Dispose();
    }
}
