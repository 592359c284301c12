namespace HgKnowledge.Search.Analysis;

/// <summary>One way in which a term may be written: tokens that follow one another.</summary>
/// <param name="Exact">With accents.</param>
/// <param name="Folded">The same without.</param>
internal sealed record TermVariant(IReadOnlyList<string> Exact, IReadOnlyList<string> Folded)
{
    /// <summary>Whether the accents say anything.</summary>
    public bool HasAccents => !Exact.SequenceEqual(Folded, StringComparer.Ordinal);
}
