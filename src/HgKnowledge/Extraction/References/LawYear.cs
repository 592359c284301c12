namespace HgKnowledge.Extraction.References;

/// <summary>Whether the citation of a law says which year's law it is.</summary>
internal static class LawYear
{
    /// <summary>Whether a year stands in the words.</summary>
    public static bool In(ReadOnlySpan<char> words)
    {
        for (var i = 0; i + 4 <= words.Length; i++)
            if ((i == 0 || !char.IsLetterOrDigit(words[i - 1])) && Scan.YearAt(words, i))
                return true;
        return false;
    }
}
