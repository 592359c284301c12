namespace HgKnowledge.Storage;

/// <summary>Outcome of reading a file.</summary>
public enum LedgerOutcome
{
    /// <summary>Read and stored.</summary>
    Read,

    /// <summary>Unchanged since the last ingest.</summary>
    Unchanged,

    /// <summary>Read with something left out or doubted.</summary>
    ReadWithWarnings,

    /// <summary>Not read; what was stored of it before is kept.</summary>
    Failed,

    /// <summary>Not a kind of file that is read.</summary>
    Ignored,
}
