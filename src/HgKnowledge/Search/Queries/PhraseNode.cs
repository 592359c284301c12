namespace HgKnowledge.Search.Queries;

/// <summary>Words in quotation marks: they follow one another.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsPrefix">Whether the last one may go on ("khu dân c"*).</param>
public sealed record PhraseNode(string Text, bool IsPrefix = false) : QueryNode;
