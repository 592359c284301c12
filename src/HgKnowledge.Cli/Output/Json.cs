using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HgKnowledge.Cli.Output;

/// <summary>JSON on the data stream: indented, Vietnamese letters as they are.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an array with one element an item.</summary>
    public static void WriteArray<T>(TextWriter writer, IEnumerable<T> items, Action<Utf8JsonWriter, T> write) => Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    });

    /// <summary>Writes rows that come as JSON lines as one array.</summary>
    public static void WriteLines(TextWriter writer, Action<TextWriter> writeLines)
    {
        var lines = new StringWriter { NewLine = "\n" };
        writeLines(lines);
        writer.WriteLine("[");
        writer.WriteLine(lines.ToString().TrimEnd('\n').Replace("\n", ",\n"));
        writer.WriteLine("]");
    }

    /// <summary>Writes one value and a line end.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            write(json);
        writer.WriteLine(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
    }

    /// <summary>Writes a property that holds an array of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string property, IEnumerable<string> values)
    {
        json.WriteStartArray(property);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
