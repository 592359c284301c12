using System.Collections.Frozen;
using HgKnowledge.Catalog;
using HgKnowledge.Search.Indexing;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Analysis;

/// <summary>Reads document symbols as people type them: "13-NQ/TW", "13 nq tw", "nghị quyết 13".</summary>
internal static class SymbolWords
{
    private const int LongestType = 4;

    private static readonly FrozenSet<string> Signs =
        DocumentTypes.All.SelectMany(t => t.Signs).Select(s => Mark.Slug(s)).Where(s => s.Length > 1).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Types = DocumentTypes.All.Select(t => Mark.Slug(t.Name)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Offices =
        FrozenSet.ToFrozenSet(["tw", "tu", "cp", "ttg", "ubnd", "hdnd", "bct", "bbt", "vptw", "hu", "du", "ubtvqh", "ubkttw", "bch", "btv"], StringComparer.Ordinal);

    /// <summary>The symbol that begins at the word, and the number of words it takes.</summary>
    public static (QueryTerm Term, int Length)? Read(IReadOnlyList<string> words, int index)
    {
        if (Whole(words[index]))
            return (Term(words[index], isComplete: IsComplete(words[index])), 1);
        var length = SpelledLength(words, index);
        if (length < 2)
            return null;
        var typed = string.Join(' ', words.Skip(index).Take(length));
        return (Term(typed, isComplete: length > 2), length);
    }

    /// <summary>"nghị quyết 13", "nghị quyết số 13": the keys of documents of that type and number.</summary>
    public static IEnumerable<string> TypeBefore(IReadOnlyList<string> words, int index)
    {
        var number = Mark.Slug(words[index]);
        var end = index > 0 && Mark.Slug(words[index - 1]) == "so" ? index - 1 : index;
        for (var start = Math.Max(0, end - LongestType); start < end; start++)
            if (Mark.Slug(string.Join(' ', words.Skip(start).Take(end - start))) is var type && Types.Contains(type))
            {
                yield return $"{type}-{number}";
                yield break;
            }
    }

    private static QueryTerm Term(string typed, bool isComplete)
    {
        var key = Mark.Slug(typed);
        return new(typed, [TermForms.Of(typed)])
        {
            Marks = isComplete ? [Mark.Own + key, Mark.Symbol + key] : [$"{Mark.Own}{key}-*", $"{Mark.Symbol}{key}-*"],
        };
    }

    private static bool Whole(string word)
    {
        foreach (var symbol in new SymbolTokenizer(word))
            return symbol.Length == word.Length;
        return false;
    }

    private static bool IsComplete(string symbol) => symbol.Contains('/');

    /// <summary>Number, perhaps a year, sign, offices: each a word of its own.</summary>
    private static int SpelledLength(IReadOnlyList<string> words, int index)
    {
        var at = index;
        if (!IsNumber(words[at]))
            return 0;
        at++;
        if (at + 1 < words.Count && words[at] is { Length: 4 } year && year.All(char.IsAsciiDigit))
            at++;
        if (at == words.Count || Mark.Slug(words[at]) is not { } sign || !(Signs.Contains(sign) || sign.StartsWith("qh", StringComparison.Ordinal)) || IsSyllable(words[at]))
            return 0;
        at++;
        while (at < words.Count && Mark.Slug(words[at]).Split('-').All(Offices.Contains))
            at++;
        return at - index;
    }

    private static bool IsNumber(string word) =>
        Numeral.DigitsLength(word) is > 0 and < 5 and var digits && word.Length - digits is 0 or 1 && word.Skip(digits).All(char.IsLetter);

    // "13 ct" is a sign; a word with an accent, "13 tờ", is none.
    private static bool IsSyllable(string word) => word.Any(c => Folding.Fold(c) != char.ToLowerInvariant(c) && char.ToLowerInvariant(c) != 'đ');
}
