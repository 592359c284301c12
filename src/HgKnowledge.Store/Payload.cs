using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store;

/// <summary>Writes and reads payload columns.</summary>
internal static class Payload
{
    // Vietnamese letters stay letters, for size and for people who look into the file.
    private static readonly StoreJson Writers =
        new(new JsonSerializerOptions(StoreJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The record as JSON, with every property that can be set.</summary>
    public static string Write<T>(T record) => JsonSerializer.Serialize(record, typeof(T), Writers);

    /// <summary>What <see cref="Write"/> writes, in UTF-8.</summary>
    public static byte[] Bytes<T>(T record) => JsonSerializer.SerializeToUtf8Bytes(record, typeof(T), Writers);

    /// <summary>The JSON in a column, in SQLite's own memory: valid until the reader moves on.</summary>
    public static RecordReader Read(SqliteDataReader reader, int column) =>
        new(SQLitePCL.raw.sqlite3_column_blob(reader.Handle, column));
}
