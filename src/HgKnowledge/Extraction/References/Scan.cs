namespace HgKnowledge.Extraction.References;

/// <summary>Steps over words and blanks without allocating.</summary>
internal static class Scan
{
    /// <summary>The first position at or behind <paramref name="position"/> that is no blank.</summary>
    public static int Blanks(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] == ' ')
            position++;
        return position;
    }

    /// <summary>End of the letters and digits that begin at the position.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsLetterOrDigit(text[position]))
            position++;
        return position;
    }

    /// <summary>Start of the word that ends before the position, blanks between them aside; the position itself if there is none.</summary>
    public static int WordBefore(ReadOnlySpan<char> text, int position)
    {
        var end = position;
        while (end > 0 && text[end - 1] == ' ')
            end--;
        var start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return start == end ? position : start;
    }

    /// <summary>Whether whole words stand at the position, whatever their case.</summary>
    public static bool At(ReadOnlySpan<char> text, int position, ReadOnlySpan<char> words)
    {
        var end = position + words.Length;
        return end <= text.Length
            && SameLetter(text[position], words[0])
            && text[position..end].Equals(words, StringComparison.OrdinalIgnoreCase)
            && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    /// <summary>Length of the first of the phrases that stands at the position; 0 if none does.</summary>
    public static int AtAny(ReadOnlySpan<char> text, int position, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
            if (At(text, position, phrase))
                return phrase.Length;
        return 0;
    }

    /// <summary>Whether whole words end right before the position, blanks aside.</summary>
    public static bool Before(ReadOnlySpan<char> text, int position, ReadOnlySpan<char> words)
    {
        while (position > 0 && text[position - 1] == ' ')
            position--;
        var start = position - words.Length;
        return start >= 0
            && SameLetter(text[start], words[0])
            && text[start..position].Equals(words, StringComparison.OrdinalIgnoreCase)
            && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
    }

    /// <summary>Whether one of the phrases ends right before the position.</summary>
    public static bool BeforeAny(ReadOnlySpan<char> text, int position, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
            if (Before(text, position, phrase))
                return true;
        return false;
    }

    /// <summary>Rules most phrases out before the costly comparison of whole words.</summary>
    private static bool SameLetter(char one, char other) => one == other || char.ToLowerInvariant(one) == char.ToLowerInvariant(other);

    /// <summary>Whether a year between 1900 and 2099 stands at the position.</summary>
    public static bool YearAt(ReadOnlySpan<char> text, int position) =>
        WordEnd(text, position) == position + 4
        && text.Slice(position, 2) is "19" or "20"
        && char.IsAsciiDigit(text[position + 2]) && char.IsAsciiDigit(text[position + 3]);

    /// <summary>Whether the text has letters and none in lower case.</summary>
    public static bool AllCaps(ReadOnlySpan<char> text)
    {
        var upper = 0;
        foreach (var c in text)
            if (char.IsLower(c))
                return false;
            else if (char.IsUpper(c))
                upper++;
        return upper > 1;
    }
}
