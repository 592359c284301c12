namespace HgKnowledge.Repairs;

/// <summary>The runs of letters in a text: words, and what damage made of them.</summary>
internal static class LetterRuns
{
    /// <summary>Start and length of each run, in order.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i]))
                continue;
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
                i++;
            yield return (start, i - start);
        }
    }
}
