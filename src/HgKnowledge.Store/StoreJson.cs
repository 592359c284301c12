using System.Text.Json.Serialization;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Extraction.Tasks;

namespace HgKnowledge.Store;

/// <summary>
/// How records are written into the payload columns. Generated at compile time; every property that can be set is in it
/// without being named here.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(SpanConverter), typeof(LineMapConverter)])]
[JsonSerializable(typeof(DocumentMeta))]
[JsonSerializable(typeof(Block))]
[JsonSerializable(typeof(OutlineNode))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(PlannedTask))]
[JsonSerializable(typeof(Reference))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class StoreJson : JsonSerializerContext;
