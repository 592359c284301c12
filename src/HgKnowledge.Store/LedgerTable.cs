using HgKnowledge.Storage;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store;

/// <summary>What became of each file that was to be read; the caller keeps the transaction.</summary>
internal sealed class LedgerTable(SqliteConnection connection)
{
    /// <summary>Adds the entry, in the place of an older one for the file.</summary>
    public void Put(LedgerEntry entry)
    {
        using var command = connection.Command(
            "INSERT OR REPLACE INTO ledger (name, outcome, reasons) VALUES ($name, $outcome, $reasons)", "$name", "$outcome", "$reasons");
        command.With(entry.Name, entry.Outcome.ToString(), Payload.Write(entry.Reasons)).ExecuteNonQuery();
    }

    /// <summary>Takes the file's entry out.</summary>
    public void Remove(string name)
    {
        using var command = connection.Command("DELETE FROM ledger WHERE name = $name", "$name");
        command.With(name).ExecuteNonQuery();
    }

    /// <summary>All entries, by name.</summary>
    public IReadOnlyList<LedgerEntry> All()
    {
        using var command = connection.Command("SELECT name, outcome, reasons FROM ledger ORDER BY name");
        using var reader = command.ExecuteReader();
        var entries = new List<LedgerEntry>();
        while (reader.Read())
            entries.Add(new LedgerEntry(
                reader.GetString(0), Enum.Parse<LedgerOutcome>(reader.GetString(1)), Payload.Read(reader, 2).Texts()));
        return entries;
    }
}
