using System.Text.Encodings.Web;
using System.Text.Json;
using HgKnowledge.Rules;

namespace HgKnowledge.Reviews.Formats;

/// <summary>A log in SARIF 2.1.0, which editors and build servers show. Word has no lines: the numbers of its paragraphs stand for them.</summary>
public sealed class SarifReview : IReviewWriter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(Review review, ReviewLinks links, Stream output)
    {
        var rules = review.Notes.Select(note => note.Finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Tool(json, review, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var note in review.Notes)
            Result(json, review, links, note, rules.FindIndex(rule => rule.Id == note.Finding.Rule.Id));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Tool(Utf8JsonWriter json, Review review, IEnumerable<RuleInfo> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "HgKnowledge");
        json.WriteString("language", review.Texts.LanguageCode);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            Text(json, "shortDescription", review.Texts.Summary(rule));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Review review, ReviewLinks links, ReviewNote note, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", note.Finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(note.Finding.Severity));
        Text(json, "message", $"{note.Title}. {note.Explanation}");
        json.WriteStartArray("locations");
        Location(json, links, note.First);
        json.WriteEndArray();
        json.WriteStartArray("relatedLocations");
        foreach (var (number, place) in note.Others.Index())
            Location(json, links, place, (number + 1, review.Texts.Says(place)));
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("findingId/v1", note.Finding.Id);
        json.WriteEndObject();
        Suppression(json, note);
        json.WriteStartObject("properties");
        json.WriteString("verdict", note.Finding.Verdict);
        json.WriteString("indicatorId", note.Finding.IndicatorId);
        json.WriteString("resolution", note.Resolution);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Two works named in one sentence give equal places; the schema wants them distinct, so the related ones are numbered.
    private static void Location(Utf8JsonWriter json, ReviewLinks links, ReviewPlace place, (int Id, string Message)? related = null)
    {
        json.WriteStartObject();
        if (related is { Id: var id })
            json.WriteNumber("id", id);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", links.File(place.Member.Document));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(1, place.Member.Line));
        Text(json, "snippet", place.Member.Quote);
        json.WriteEndObject();
        json.WriteEndObject();
        if (related is { Message: var message })
            Text(json, "message", message);
        json.WriteEndObject();
    }

    /// <summary>Viewers hide a finding that a person has settled.</summary>
    private static void Suppression(Utf8JsonWriter json, ReviewNote note)
    {
        if (note.Open)
            return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("justification", note.Decision);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
