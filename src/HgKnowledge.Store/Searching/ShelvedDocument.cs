using HgKnowledge.Documents;

namespace HgKnowledge.Store.Searching;

/// <summary>What is remembered of a document between searches.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Marks">The marks of all its passages.</param>
internal sealed record ShelvedDocument(string Name, DocumentMeta Meta, string Marks);
