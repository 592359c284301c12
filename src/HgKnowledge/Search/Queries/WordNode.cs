namespace HgKnowledge.Search.Queries;

/// <summary>A word, number or symbol as typed.</summary>
/// <param name="Text">The word.</param>
/// <param name="IsPrefix">Whether words that go on after it are meant as well ("phát*").</param>
/// <param name="IsFuzzy">Whether one letter may differ ("chuyên~1").</param>
public sealed record WordNode(string Text, bool IsPrefix = false, bool IsFuzzy = false) : QueryNode;
