using System.Text.Json;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Cli.Output;

/// <summary>A trail for another program.</summary>
internal static class TrailJson
{
    /// <summary>{"title","state","lateDays","steps":[{"step","relation","date","doc","line","quote","document","confidence"}]}.</summary>
    public static void Write(Utf8JsonWriter json, Trail trail)
    {
        json.WriteStartObject();
        json.WriteString("title", trail.Plans is [var plan, ..] ? plan.Title : trail.Match!.Issued.Name);
        json.WriteString("state", Name(trail.State));
        json.WriteNumber("lateDays", trail.LateDays);
        json.WriteStartArray("steps");
        foreach (var step in TrailStep.Of(trail))
            Write(json, step);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TrailStep step)
    {
        var document = step.Source.Document;
        json.WriteStartObject();
        json.WriteString("step", Name(step.Kind));
        if (step.Kind == TrailStepKind.Cited)
            json.WriteString("relation", Name(step.Relation));
        json.WriteString("date", step.Day?.ToString("yyyy-MM-dd"));
        json.WriteString("doc", document.Name);
        json.WriteNumber("line", document.Line(step.Evidence));
        json.WriteString("quote", document.Quote(step.Evidence));
        if (step.Match is { } match)
        {
            json.WriteString("document", match.Issued.Name);
            json.WriteNumber("confidence", match.Confidence);
        }
        json.WriteEndObject();
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
