namespace HgKnowledge.Rules.Decisions;

/// <summary>A place that a decided finding is about; its line is left out, since lines move.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Quote">The evidence as it was when decided.</param>
public sealed record DecidedPlace(string Document, string Quote);
