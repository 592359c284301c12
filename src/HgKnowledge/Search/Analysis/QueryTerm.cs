using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Analysis;

/// <summary>A word, number, symbol or phrase of a query with everything it may be written as.</summary>
/// <param name="Typed">As typed.</param>
/// <param name="Variants">The ways to write it, the typed one first.</param>
internal sealed record QueryTerm(string Typed, IReadOnlyList<TermVariant> Variants)
{
    /// <summary>Marks that stand for it: of a symbol, the documents that have or cite it.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>Whether words that go on after it match as well.</summary>
    public bool IsPrefix { get; init; }

    /// <summary>Whether one letter may differ.</summary>
    public bool IsFuzzy { get; init; }

    /// <summary>Whether it is just a word or a number: a passage may do without it where none has all.</summary>
    public bool IsWord { get; init; }

    /// <summary>Whether it is a word that carries no matter ("của", "bao nhiêu"), or one of several alternatives.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the next term was typed right behind it: a Vietnamese word is two syllables as often as one.</summary>
    public bool IsPaired { get; init; }

    /// <summary>Whether it was typed as an abbreviation of several words that name a matter.</summary>
    public bool IsAbbreviation { get; init; }

    /// <summary>Whether it was typed with accents.</summary>
    public bool HasAccents => Variants[0].HasAccents;

    /// <summary>Passages that have it.</summary>
    /// <param name="field">With accents as typed, or whatever the accents.</param>
    public MatchNode Expression(TokenField field)
    {
        var alternatives = new List<MatchNode>();
        foreach (var variant in Variants)
            alternatives.Add(new MatchTokens(field, field == TokenField.Exact ? variant.Exact : variant.Folded, IsPrefix));
        alternatives.AddRange(Marks.Select(MatchTokens.OfMark));
        if (IsFuzzy)
            alternatives.AddRange(FuzzyForms.Of(Variants[0].Folded[0]).Select(form => new MatchTokens(TokenField.Folded, [form])));
        return alternatives.Count == 1 ? alternatives[0] : new MatchAny(alternatives);
    }
}
