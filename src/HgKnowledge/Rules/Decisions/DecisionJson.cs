using System.Text.Json.Serialization;

namespace HgKnowledge.Rules.Decisions;

/// <summary>How decisions are written; generated at compile time.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true,
    WriteIndented = true, NewLine = "\n", Converters = [typeof(RulingConverter)])]
[JsonSerializable(typeof(IReadOnlyList<Decision>))]
internal sealed partial class DecisionJson : JsonSerializerContext;
