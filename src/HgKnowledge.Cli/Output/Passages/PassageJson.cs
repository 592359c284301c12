using System.Globalization;
using HgKnowledge.Storage;

namespace HgKnowledge.Cli.Output.Passages;

/// <summary>Found passages for programs.</summary>
internal static class PassageJson
{
    /// <summary>Writes an array with an object a passage; what a passage has not is left out.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<PassageHit> hits) => Json.WriteArray(writer, hits, (json, hit) =>
    {
        json.WriteStartObject();
        json.WriteString("doc", hit.Document);
        json.WriteString("title", hit.Title);
        if (hit.Date is { } date)
            json.WriteString("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumber("line", hit.Line);
        if (hit.Page is { } page)
            json.WriteNumber("page", page);
        json.WriteString("section", hit.Section);
        json.WriteString("snippet", PassageText.Marked(hit.Snippet, colors: false));
        json.WriteString("text", hit.Text);
        json.WriteStrings("kinds", hit.Kinds);
        if (hit.Missing.Count > 0)
            json.WriteStrings("missing", hit.Missing);
        if (hit.Copies.Count > 0)
            json.WriteStrings("copies", hit.Copies);
        json.WriteNumber("score", Math.Round(hit.Score, 4));
        json.WriteEndObject();
    });
}
