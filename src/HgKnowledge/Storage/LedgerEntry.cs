namespace HgKnowledge.Storage;

/// <summary>How one file fared in an ingest.</summary>
/// <param name="Name">File name relative to the ingested folder.</param>
/// <param name="Outcome">What happened.</param>
/// <param name="Reasons">Sentences for the user: why it was not read, or what was left out.</param>
public sealed record LedgerEntry(string Name, LedgerOutcome Outcome, IReadOnlyList<string> Reasons);
