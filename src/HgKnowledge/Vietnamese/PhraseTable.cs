using System.Collections.Frozen;

namespace HgKnowledge.Vietnamese;

/// <summary>Finds the longest of many known phrases at a place of a text.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    /// <summary>A table of the phrases, which are in lower case with single blanks.</summary>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var entries = phrases.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = entries.Count == 0 ? 0 : entries.Keys.Max(k => new TokenText(k).Count);
    }

    /// <summary>The longest phrase that begins at the token; its number of tokens, 0 if there is none.</summary>
    public int Longest(TokenText text, int index, out T? value)
    {
        for (var count = Math.Min(_longest, text.Count - index); count > 0; count--)
            if (_lookup.TryGetValue(text.Slice(index, index + count), out value))
                return count;
        value = default;
        return 0;
    }
}
