using System.Collections.Frozen;

namespace HgKnowledge.Changes;

/// <summary>The words of a phrase, without its numbers: what stays when a number is changed.</summary>
internal sealed class PhraseWords
{
    private readonly FrozenSet<string> _words;

    /// <summary>The words of the text.</summary>
    public PhraseWords(string text) =>
        _words = text.ToLowerInvariant().Split([' ', '\t', '\n', '(', ')', '“', '”', ',', ';', ':', '.', '/', '-', '–', '%'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !char.IsAsciiDigit(word[0])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How alike two phrases are: 0 where they share no word, 1 where they have the same words.</summary>
    public double Likeness(PhraseWords other) =>
        _words.Count + other._words.Count is > 0 and var all ? 2.0 * _words.Count(other._words.Contains) / all : 0;
}
