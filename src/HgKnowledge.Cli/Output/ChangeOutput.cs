using System.Text;
using System.Text.Json;
using HgKnowledge.Changes;

namespace HgKnowledge.Cli.Output;

/// <summary>Shows what changed between two versions.</summary>
internal static class ChangeOutput
{
    private const int LongestName = 80;

    /// <summary>The changes on the data stream.</summary>
    public static void Write(Session session, DraftDifference difference, string format)
    {
        if (format == "json")
            WriteJson(session.Out, difference);
        else if (format == "md")
            session.Out.Write(ChangePage.Of(difference));
        else if (difference.Changes.Count > 0)
            session.Write(Table(difference));
    }

    /// <summary>The same as a file.</summary>
    public static byte[] File(DraftDifference difference, string format)
    {
        var writer = new StringWriter { NewLine = "\n" };
        if (format == "json")
            WriteJson(writer, difference);
        else if (format == "md")
            writer.Write(ChangePage.Of(difference));
        else
            Table(difference).Write(writer, rich: false, width: int.MaxValue);
        return Encoding.UTF8.GetBytes(writer.ToString());
    }

    private static TextTable Table(DraftDifference difference)
    {
        var texts = difference.Texts;
        var table = new TextTable(texts.Kind, texts.What, texts.Older, texts.Newer, texts.Place);
        foreach (var change in difference.Changes)
            table.Add(texts.Kinds(change), Excerpt.Of(change.Name, LongestName), change.Older?.Value, change.Newer?.Value, ChangeTexts.Lines(change));
        return table;
    }

    private static void WriteJson(TextWriter writer, DraftDifference difference) => Json.WriteArray(writer, difference.Changes, (json, change) =>
    {
        json.WriteStartObject();
        json.WriteString("subject", Name(change.Subject));
        json.WriteStrings("kinds", change.Kinds.Select(kind => Name(kind)));
        json.WriteString("name", change.Name);
        WritePlace(json, "old", change.Older);
        WritePlace(json, "new", change.Newer);
        json.WriteEndObject();
    });

    private static void WritePlace(Utf8JsonWriter json, string property, ChangePlace? place)
    {
        if (place is null)
        {
            json.WriteNull(property);
            return;
        }
        json.WriteStartObject(property);
        json.WriteString("value", place.Value);
        json.WriteString("section", place.Section);
        json.WriteNumber("line", place.Line);
        if (place.Page is { } page)
            json.WriteNumber("page", page);
        json.WriteString("quote", place.Quote);
        json.WriteEndObject();
    }

    /// <summary>"MovedPeriod" as "movedPeriod".</summary>
    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
