using HgKnowledge.Documents;
using HgKnowledge.Linking;

namespace HgKnowledge.Store.Searching;

/// <summary>What is remembered of a document between searches.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meta">What it says of itself.</param>
/// <param name="Marks">The marks of all its passages.</param>
/// <param name="Sketch">By which its copies are known.</param>
internal sealed record ShelvedDocument(string Name, DocumentMeta Meta, string Marks, DocumentSketch Sketch);
