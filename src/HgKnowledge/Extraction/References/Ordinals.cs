namespace HgKnowledge.Extraction.References;

/// <summary>Numbers of terms, congresses and plenums: Roman, Arabic or in words.</summary>
internal static class Ordinals
{
    /// <summary>Whether the word is such a number.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > 6)
            return false;
        foreach (var c in word)
            if (c is not ('I' or 'V' or 'X' or 'L') && !char.IsAsciiDigit(c))
                return word is "nhất" or "hai" or "ba" or "tư" or "năm" or "sáu" or "bảy" or "tám" or "chín" or "mười";
        return true;
    }

    /// <summary>End of the number behind the position, or null.</summary>
    public static int? End(ReadOnlySpan<char> text, int position)
    {
        var at = Scan.Blanks(text, position);
        var end = Scan.WordEnd(text, at);
        return Is(text[at..end]) ? end : null;
    }
}
