using HgKnowledge.Extraction;

namespace HgKnowledge.Storage;

/// <summary>Keeps what was read and extracted, one transaction a document.</summary>
public interface IKnowledgeStore : IDisposable
{
    /// <summary>Name and content hash of every stored document.</summary>
    IReadOnlyDictionary<string, string> Hashes();

    /// <summary>Stores the document or replaces what is stored under its name; all of it or nothing.</summary>
    void Put(DocumentKnowledge knowledge);

    /// <summary>Forgets a document; no error if it is not there.</summary>
    void Remove(string name);

    /// <summary>Everything stored, ordered by name, each document as it was put in.</summary>
    IReadOnlyList<DocumentKnowledge> Load();

    /// <summary>Records how one file fared in the newest ingest.</summary>
    void Log(LedgerEntry entry);

    /// <summary>The ledger: one entry a file, by name.</summary>
    IReadOnlyList<LedgerEntry> Ledger();

    /// <summary>The full-text index over the same documents.</summary>
    IPassageIndex Passages { get; }
}
