namespace HgKnowledge.Ingestion;

/// <summary>A file to ingest.</summary>
/// <param name="Path">Where it is on this machine.</param>
/// <param name="Name">Relative to the ingested folder, with '/' between folders; a file given by itself has its bare name.</param>
public readonly record struct FoundFile(string Path, string Name);
