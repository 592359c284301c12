namespace HgKnowledge.Search.Analysis;

/// <summary>Words that differ from another in one letter, accents aside.</summary>
internal static class FuzzyForms
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>All forms with one letter left out, added, changed or swapped with its neighbour.</summary>
    public static IReadOnlySet<string> Of(string word)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i <= word.Length; i++)
        {
            foreach (var letter in Letters)
            {
                forms.Add(word.Insert(i, letter.ToString()));
                if (i < word.Length)
                    forms.Add($"{word[..i]}{letter}{word[(i + 1)..]}");
            }
            if (i < word.Length && word.Length > 1)
                forms.Add(word.Remove(i, 1));
            if (i + 1 < word.Length)
                forms.Add($"{word[..i]}{word[i + 1]}{word[i]}{word[(i + 2)..]}");
        }
        forms.Remove(word);
        return forms;
    }
}
