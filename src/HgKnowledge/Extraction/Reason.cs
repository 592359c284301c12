using HgKnowledge.Documents;

namespace HgKnowledge.Extraction;

/// <summary>Why an extracted field has its value.</summary>
/// <param name="Field">Name of the field, as in the export ("period", "bound").</param>
/// <param name="Rule">The rule or catalog entry that gave it.</param>
/// <param name="Where">The words it came from, if they stand in the text.</param>
public sealed record Reason(string Field, string Rule, Span? Where = null);
