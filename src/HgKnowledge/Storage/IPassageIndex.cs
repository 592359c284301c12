namespace HgKnowledge.Storage;

/// <summary>Full-text search over the passages (blocks) of all stored documents.</summary>
public interface IPassageIndex
{
    /// <summary>
    /// The best passages for the query, best first. Words may be typed with or without accents (passages with the exact
    /// accents rank first), "quoted words" are a phrase, a document symbol such as 13-NQ/TW is one word.
    /// An empty or meaningless query has no hits; no query throws.
    /// </summary>
    IReadOnlyList<PassageHit> Search(string query, int limit = 20);
}
