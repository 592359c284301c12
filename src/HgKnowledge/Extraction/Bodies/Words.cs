namespace HgKnowledge.Extraction.Bodies;

/// <summary>Steps through the words of a text.</summary>
internal static class Words
{
    /// <summary>Whether the character belongs to a word; "KH&amp;CN" is one word.</summary>
    public static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '&';

    /// <summary>The end of the word that begins at the place; the place itself if none does.</summary>
    public static int End(string text, int at)
    {
        while (at < text.Length && IsPart(text[at]))
            at++;
        return at;
    }

    /// <summary>The first place from here that is not white space.</summary>
    public static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>The first place from here that is neither white space nor a comma.</summary>
    public static int SkipCommas(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is ','))
            at++;
        return at;
    }

    /// <summary>Whether the word stands at the place, whatever its case.</summary>
    public static bool Is(string text, int at, string word)
    {
        var end = at + word.Length;
        return end <= text.Length
            && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
            && (end == text.Length || !IsPart(text[end]));
    }

    /// <summary>Whether an upper-case letter stands at the place.</summary>
    public static bool Capital(string text, int at) => at < text.Length && char.IsUpper(text[at]);

    /// <summary>The end of the text without the white space and punctuation that closes a clause.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '.' or ':' or '/'))
            end--;
        return end;
    }
}
