using HgKnowledge.Search.Engines;

namespace HgKnowledge.Store.Searching;

/// <summary>What one transaction did to the documents.</summary>
/// <param name="Removed">Number of the document that is gone; null for none.</param>
/// <param name="Added">The passages of the document that is new.</param>
internal readonly record struct StoreChange(long? Removed, IReadOnlyList<IndexedPassage> Added);
