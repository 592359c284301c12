using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;

namespace HgKnowledge.Linking;

/// <summary>A target together with the document that states it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Target">The statement, linked to its indicator.</param>
/// <param name="Index">Position among the document's targets.</param>
public sealed record Statement(Document Document, Target Target, int Index);
