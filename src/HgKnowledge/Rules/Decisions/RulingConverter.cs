using System.Text.Json;
using System.Text.Json.Serialization;

namespace HgKnowledge.Rules.Decisions;

/// <summary>Writes a ruling by its word: "accepted", "wrong", "to-fix".</summary>
internal sealed class RulingConverter() : JsonStringEnumConverter<Ruling>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);
