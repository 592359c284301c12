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

    private static readonly SearchValues<char> ListSigns = SearchValues.Create(")./-");

    /// <summary>Start and length of each fragment.</summary>
    public static IReadOnlyList<(int Start, int Length)> In(string text)
    {
        List<(int, int)>? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            if (i - start <= Longest && IsFragment(text, start, i))
                (found ??= []).Add((start, i - start));
        }
        return found ?? (IReadOnlyList<(int, int)>)[];
    }

    private static bool IsFragment(string text, int start, int end) =>
        TouchesBlank(text, start, end)
        && !Syllable.IsValid(text.AsSpan(start, end - start))
        && !IsAbbreviation(text.AsSpan(start, end - start))
        && !IsUnit(text, start)
        && !IsListLetter(text, start, end);

    private static bool TouchesBlank(string text, int start, int end) =>
        start == 0 || end == text.Length || text[start - 1] == ' ' || text[end] == ' ';

    /// <summary>"UBND", "HTX", "IoT"; a capital alone may have lost the rest of its word.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters[1..])
            if (char.IsUpper(letter))
                return true;
        return false;
    }

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
