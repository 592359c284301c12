using System.Globalization;
using System.Text.Json;
using HgKnowledge.Documents;

namespace HgKnowledge.Export;

/// <summary>The field shapes that the export rows share.</summary>
internal static class JsonFields
{
    /// <summary>The fields every row has: document, line, page where there are pages, section and evidence.</summary>
    /// <param name="json">The row.</param>
    /// <param name="document">The document.</param>
    /// <param name="evidence">What is quoted.</param>
    /// <param name="quote">The quote if the evidence alone does not make one.</param>
    /// <param name="at">What gives line and page; the evidence unless something in it is meant.</param>
    public static void Place(this Utf8JsonWriter json, Document document, Span evidence, Span? at = null, string? quote = null)
    {
        json.WriteString("doc", document.Name);
        json.WriteNumber("line", document.Line(at ?? evidence));
        if (document.Page(at ?? evidence) is { } page)
            json.WriteNumber("page", page);
        json.WriteString("section", document.Section(evidence.Block));
        json.WriteString("quote", quote ?? document.Quote(evidence));
    }

    public static void Optional(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    public static void Optional(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, Plain(number));
        else
            json.WriteNull(name);
    }

    public static void Date(this Utf8JsonWriter json, string name, DateOnly? value) =>
        json.WriteString(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void Name<T>(this Utf8JsonWriter json, string name, T value) where T : struct, Enum =>
        json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    public static void Strings(this Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    // A decimal remembers trailing zeros: 6.30 and 6.3 would be written differently although they are one number.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
