using HgKnowledge.Storage;

namespace HgKnowledge.Store;

/// <summary>A passage that may be among the best.</summary>
/// <param name="Row">Its row in the full-text index; rows grow in reading order within a document.</param>
/// <param name="Hit">What the user would see.</param>
internal sealed record Candidate(long Row, PassageHit Hit);
