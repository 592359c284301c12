using System.Collections.Frozen;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>
/// Finds where a list of nouns begins whose last one stands before a number: in "tỷ lệ rác được xử lý tại bãi biển, khu du
/// lịch đạt" the comma parts no clauses, as what follows it names no measure and says nothing of its own.
/// </summary>
internal sealed class NounLists(TokenText text, PeriodMap periods)
{
    private const int LongestWithoutMeasure = 14;

    /// <summary>The set pairs, each with the number of its words before the comma.</summary>
    private static readonly (string Pair, int Words)[] Pairs = Array.ConvertAll(ClauseWords.Pairs, pair => (pair, pair[..pair.IndexOf(',', StringComparison.Ordinal)].Count(c => c == ' ') + 1));

    /// <summary>The words right before the comma of a pair: few commas stand behind one.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LastWords =
        Pairs.Select(pair => pair.Pair[..pair.Pair.IndexOf(',', StringComparison.Ordinal)].Split(' ')[^1]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>First token of the list; <paramref name="last"/> if its noun stands alone.</summary>
    /// <param name="start">The token from which on words may belong to the label.</param>
    /// <param name="last">First token of the last noun, behind a comma.</param>
    /// <param name="end">Token behind the label.</param>
    public int Start(int start, int last, int end)
    {
        // The verb right before the number ("tăng trên 3%") is that of the whole list.
        if (last <= start || !text.Is(last - 1, ",") || HasPredicate(last, end - 1))
            return last;
        for (var i = last - 2; i >= start && !Parts(i); i--)
            if ((i == start || text.IsAny(i - 1, ",", "và", ";")) && text.MatchAny(i, ClauseWords.Subjects) > 0)
                return i;
        return last - start <= LongestWithoutMeasure && text.IsAny(start, "các", "những", "mỗi") && !HasPart(start, last) ? start : last;
    }

    /// <summary>Whether the words that end before the token have said something: a list of nouns does not go on behind them.</summary>
    public bool IsSaidBefore(int end) => text.MatchAnyBefore(end, ClauseWords.Predicates) > 0 && text.MatchAnyBefore(end, ClauseWords.Qualities) == 0;

    /// <summary>Whether the comma stands within a set pair: "nông, lâm", "thôn, làng".</summary>
    public bool JoinsPair(int comma)
    {
        if (!text.Is(comma, ",") || !LastWords.Contains(text.Word(comma - 1)))
            return false;
        foreach (var (pair, words) in Pairs)
            if (text.Match(comma - words, pair) > 0)
                return true;
        return false;
    }

    private bool HasPart(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Parts(i))
                return true;
        return false;
    }

    private bool HasPredicate(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (IsPredicate(i))
                return true;
        return false;
    }

    private bool Parts(int i) => !text.IsWord(i) && text.IsAny(i, ";", ":", ".", "(", ")") || periods.At(i) is not null || IsPredicate(i);

    private bool IsPredicate(int i) =>
        text.MatchAny(i, ClauseWords.Predicates) is > 0 and var length && text.MatchAnyBefore(i + length, ClauseWords.Qualities) == 0;
}
