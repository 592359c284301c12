namespace HgKnowledge.Search.Queries;

/// <summary>A condition on what is known of a passage or its document: "loại:nghị-quyết", "năm:2020..2025".</summary>
/// <param name="Field">Which property.</param>
/// <param name="Text">The value as typed.</param>
/// <param name="Range">The numbers it stands for; null for fields of words.</param>
public sealed record FieldNode(SearchField Field, string Text, NumberRange? Range = null) : QueryNode;
