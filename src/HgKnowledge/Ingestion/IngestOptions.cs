namespace HgKnowledge.Ingestion;

/// <summary>How an ingest runs.</summary>
public sealed record IngestOptions
{
    /// <summary>Files above this number of bytes are not read.</summary>
    public long SizeLimit { get; init; } = 64 << 20;

    /// <summary>Documents read at the same time.</summary>
    public int Parallelism { get; init; } = Math.Min(Environment.ProcessorCount, 8);

    /// <summary>Whether documents that are stored but not among the files of this run are removed, if at least one of these was read.</summary>
    public bool Prune { get; init; }

    /// <summary>A folder that is never entered: the index itself.</summary>
    public string? Except { get; init; }
}
