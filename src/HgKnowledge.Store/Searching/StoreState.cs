using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store.Searching;

/// <summary>Which state the documents of a store are in, for engines that keep their index elsewhere.</summary>
/// <param name="Identity">Of this store and no other.</param>
/// <param name="Generation">Goes up with every document that is put or removed.</param>
/// <param name="Embedded">The generation that the embedded index has.</param>
internal readonly record struct StoreState(string Identity, long Generation, long Embedded)
{
    /// <summary>Whether the embedded index has all documents.</summary>
    public bool IsEmbedded => Embedded == Generation;

    /// <summary>The state as of now.</summary>
    public static StoreState Read(SqliteConnection connection)
    {
        using var command = connection.Command("SELECT identity, generation, embedded FROM state");
        using var reader = command.ExecuteReader();
        reader.Read();
        return new(reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2));
    }

    /// <summary>Goes on by one.</summary>
    /// <param name="connection">The index.</param>
    /// <param name="isEmbedded">Whether the embedded index goes along.</param>
    public static void Advance(SqliteConnection connection, bool isEmbedded) =>
        connection.Execute($"UPDATE state SET generation = generation + 1, embedded = embedded + {(isEmbedded ? 1 : 0)}");

    /// <summary>What an engine is told at a commit.</summary>
    public override string ToString() => $"{Identity}:{Generation}";

    /// <summary>Whether an engine that was told so follows this store.</summary>
    public bool IsOf(string told) => told.StartsWith(Identity, StringComparison.Ordinal);
}
