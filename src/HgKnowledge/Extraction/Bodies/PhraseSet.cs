using System.Collections.Frozen;

namespace HgKnowledge.Extraction.Bodies;

/// <summary>Phrases that are looked up at a place of a text, the longest first, whatever their case and tone-mark spelling.</summary>
internal sealed class PhraseSet
{
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    public PhraseSet(params IEnumerable<string> phrases)
    {
        _byFirstWord = phrases.SelectMany(Spellings).Distinct(StringComparer.OrdinalIgnoreCase)
            .GroupBy(phrase => phrase[..Words.End(phrase, 0)], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Length of the longest phrase at the place, which has to be the start of a word; 0 if there is none.</summary>
    public int Match(string text, int at)
    {
        var end = Words.End(text, at);
        if (end == at || !_byFirstWord.TryGetValue(text.AsSpan(at, end - at), out var candidates))
            return 0;
        foreach (var phrase in candidates)
            if (Fits(text, at, phrase))
                return phrase.Length;
        return 0;
    }

    private static bool Fits(string text, int at, string phrase)
    {
        var end = at + phrase.Length;
        return end <= text.Length
            && text.AsSpan(at, phrase.Length).Equals(phrase, StringComparison.OrdinalIgnoreCase)
            && (end == text.Length || !Words.IsPart(text[end]));
    }

    // Both placements of the tone mark are in use: "ủy ban" and "uỷ ban", "cụ thể hóa" and "cụ thể hoá".
    private static IEnumerable<string> Spellings(string phrase)
    {
        yield return phrase;
        var old = phrase.Replace("ủy", "uỷ", StringComparison.Ordinal).Replace("Ủy", "Uỷ", StringComparison.Ordinal)
            .Replace("hóa", "hoá", StringComparison.Ordinal).Replace("tòa", "toà", StringComparison.Ordinal);
        if (!string.Equals(old, phrase, StringComparison.Ordinal))
            yield return old;
    }
}
