using HgKnowledge.Storage;

namespace HgKnowledge.Ingestion;

/// <summary>What an ingest did.</summary>
/// <param name="Entries">One a file, by name.</param>
/// <param name="Absent">Stored documents that are not among the files of this run: kept unless pruning was asked for and anything was read.</param>
public sealed record IngestSummary(IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<string> Absent)
{
    /// <summary>Number of files with that outcome.</summary>
    public int Count(LedgerOutcome outcome) => Entries.Count(e => e.Outcome == outcome);

    /// <summary>Files that a reader of the summary should know about: not read, or not wholly.</summary>
    public IEnumerable<LedgerEntry> Problems => Entries.Where(e => e.Outcome is not LedgerOutcome.Ignored && e.Reasons.Count > 0);

    /// <summary>Whether at least one file is in the store now, read in this run or before.</summary>
    public bool AnyRead => Entries.Any(e => e.Outcome is not (LedgerOutcome.Failed or LedgerOutcome.Ignored));

    /// <summary>Whether every file that is a document was read whole.</summary>
    public bool Complete => !Problems.Any();
}
