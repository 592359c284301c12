namespace HgKnowledge.Store;

/// <summary>One word, number, symbol or "quoted phrase" of a query.</summary>
/// <param name="Exact">Its tokens with accents, at least one; they must follow one another.</param>
/// <param name="Folded">The same tokens without accents.</param>
/// <param name="Symbol">Its form as a document symbol; null if it does not look like one.</param>
/// <param name="IsPhrase">Whether it was typed in quotation marks.</param>
/// <param name="IsPrefix">Whether words that go on after it match as well ("phát*").</param>
/// <param name="IsExcluded">Whether passages with it are not wanted ("-phát").</param>
internal sealed record SearchTerm(
    IReadOnlyList<string> Exact, IReadOnlyList<string> Folded, string? Symbol, bool IsPhrase, bool IsPrefix, bool IsExcluded)
{
    /// <summary>Whether it was typed with accents.</summary>
    public bool HasAccents => !Exact.SequenceEqual(Folded, StringComparer.Ordinal);

    /// <summary>
    /// Whether it is just a word or a number: the next one makes a pair with it (a Vietnamese word is two syllables as often as
    /// one), and a passage may do without it where none has all.
    /// </summary>
    public bool IsWord => !IsPhrase && !IsPrefix && !IsExcluded && Symbol is null;
}
