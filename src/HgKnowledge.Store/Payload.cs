using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store;

/// <summary>Writes and reads payload columns.</summary>
internal static class Payload
{
    /// <summary>The records it knows. Vietnamese letters stay letters, for size and for people who look into the file.</summary>
    public static StoreJson Json { get; } =
        new(new JsonSerializerOptions(StoreJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write<T>(T record, JsonTypeInfo<T> json) => JsonSerializer.Serialize(record, json);

    /// <summary>The record in a column, read from SQLite's own memory without a copy.</summary>
    public static T Read<T>(SqliteDataReader reader, int column, JsonTypeInfo<T> json) =>
        JsonSerializer.Deserialize(SQLitePCL.raw.sqlite3_column_blob(reader.Handle, column), json)!;
}
