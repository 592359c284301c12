using System.Buffers;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Repairs;

/// <summary>
/// Finds what is left of a word that lost letters or was torn apart: a few letters beside a blank that can be no syllable.
/// Structure alone decides, so that sound text costs no look-up of words.
/// </summary>
internal static class Fragments
{
    private const int Longest = 4;
    private const int LongestCapitals = 2;
    private const int FewestCapitals = 6;

    private static readonly SearchValues<char> ListSigns = SearchValues.Create(")./-");

    /// <summary>Tells whether letters can be a whole word.</summary>
    public delegate bool IsWord(ReadOnlySpan<char> letters);

    /// <summary>Whether the text is set in capitals, and is more than a numeral.</summary>
    public static bool IsUpper(string text) => text.Count(char.IsUpper) is >= FewestCapitals and var upper && upper > 2 * text.Count(char.IsLower);

    /// <summary>Start and length of each fragment.</summary>
    public static IReadOnlyList<(int Start, int Length)> In(string text) => In(text, Syllable.IsValid);

    /// <summary>The same where more is known of what a word is.</summary>
    public static IReadOnlyList<(int Start, int Length)> In(string text, IsWord isWord)
    {
        List<(int, int)>? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (i - start <= Longest && !isWord(text.AsSpan(start, i - start)) && MayBeFragment(text, start, i))
                (found ??= []).Add((start, i - start));
        }
        return found ?? (IReadOnlyList<(int, int)>)[];
    }

    private static bool MayBeFragment(string text, int start, int end) =>
        TouchesBlank(text, start, end)
        && !IsUnit(text, start)
        && !IsListLetter(text, start, end)
        && (StandsFree(text, start, end) && IsUpper(text) ? end - start <= LongestCapitals || !IsAbbreviation(text.AsSpan(start, end - start))
            : !IsAbbreviation(text.AsSpan(start, end - start)) && !IsCapitalAlone(text, start, end));

    private static bool TouchesBlank(string text, int start, int end) => BlankBefore(text, start) || BlankBehind(text, end);

    private static bool StandsFree(string text, int start, int end) => BlankBefore(text, start) && BlankBehind(text, end);

    private static bool BlankBefore(string text, int start) => start == 0 || text[start - 1] == ' ';

    private static bool BlankBehind(string text, int end) => end == text.Length || text[end] == ' ';

    /// <summary>"UBND", "HTX", "IoT"; but not "NHIỆ", which shows vowels that abbreviations do without.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> letters)
    {
        var capital = false;
        foreach (var letter in letters[1..])
            capital |= char.IsUpper(letter);
        return capital && !letters.ContainsAnyInRange('Ơ', 'ỹ');
    }

    /// <summary>"Chương V", "châu Á"; but not "T nh", where the word goes on behind the blank.</summary>
    private static bool IsCapitalAlone(string text, int start, int end) =>
        end - start == 1 && char.IsUpper(text[start]) && !(end + 1 < text.Length && text[end] == ' ' && char.IsLower(text[end + 1]));

    /// <summary>"5 kg", "10 m", "12m".</summary>
    private static bool IsUnit(string text, int start)
    {
        var before = start - 1;
        while (before >= 0 && text[before] == ' ')
            before--;
        return before >= 0 && char.IsAsciiDigit(text[before]) && start - before <= 2;
    }

    /// <summary>"c)", "d.", "x/y".</summary>
    private static bool IsListLetter(string text, int start, int end) =>
        end - start == 1 && ((end < text.Length && ListSigns.Contains(text[end])) || (start > 0 && ListSigns.Contains(text[start - 1])));
}
