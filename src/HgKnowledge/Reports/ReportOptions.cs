using HgKnowledge.Storage;

namespace HgKnowledge.Reports;

/// <summary>What a report says of itself. Nothing of it is looked up: the same options and knowledge give the same pages.</summary>
public sealed record ReportOptions
{
    /// <summary>Language of the report's own words.</summary>
    public ReportLanguage Language { get; init; }

    /// <summary>What the corpus is called, e.g. the ingested folder; empty if it has no name.</summary>
    public string Corpus { get; init; } = "";

    /// <summary>The day the report speaks of; null leaves it out.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The filters that chose documents or statements, each in words for the reader; empty if everything is in.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    /// <summary>How the files fared in the newest ingest; without entries there is no page on it.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; init; } = [];
}
