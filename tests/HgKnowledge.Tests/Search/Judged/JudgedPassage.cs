using HgKnowledge.Storage;

namespace HgKnowledge.Tests.Search.Judged;

/// <summary>A passage that answers a query.</summary>
/// <param name="Grade">2 answers it, 1 does in part.</param>
/// <param name="Document">Name of the document.</param>
/// <param name="Line">First line of the passage.</param>
/// <param name="Words">Its first words.</param>
public sealed record JudgedPassage(int Grade, string Document, int Line, string Words)
{
    private const int MostLines = 60;

    /// <summary>Whether the hit is this passage: its line is that of its first match, somewhere in the passage.</summary>
    public bool Is(PassageHit hit) =>
        hit.Document == Document && hit.Line >= Line && hit.Line < Line + MostLines && hit.Text.StartsWith(Words, StringComparison.Ordinal);
}
