using System.Text.Json;
using System.Text.Json.Serialization;
using HgKnowledge.Documents;

namespace HgKnowledge.Store;

/// <summary>Writes a line map as one flat array: [offset, line, offset, line ...].</summary>
internal sealed class LineMapConverter : JsonConverter<LineMap>
{
    public override LineMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

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
}
