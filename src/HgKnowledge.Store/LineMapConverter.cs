using System.Text.Json;
using System.Text.Json.Serialization;
using HgKnowledge.Documents;

namespace HgKnowledge.Store;

/// <summary>A line map as one flat array: [offset, line, offset, line ...].</summary>
internal sealed class LineMapConverter : JsonConverter<LineMap>
{
    /// <summary>Reads a map from the array alone.</summary>
    public static LineMap Parse(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return Read(ref reader);
    }

    public override LineMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, LineMap value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var (offset, line) in value.Entries)
        {
            writer.WriteNumberValue(offset);
            writer.WriteNumberValue(line);
        }
        writer.WriteEndArray();
    }

    private static LineMap Read(ref Utf8JsonReader reader)
    {
        var entries = new List<(int, int)>();
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            var offset = reader.GetInt32();
            reader.Read();
            entries.Add((offset, reader.GetInt32()));
        }
        return new LineMap([.. entries]);
    }
}
