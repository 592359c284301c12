namespace HgKnowledge.Vietnamese;

/// <summary>
/// Makes capitals of the small letters that TCVN3 has in their place: its keyboards had no capitals with a tone, so that
/// "TỈNH ỦY" was stored as "TỉNH ủY" and left to the font.
/// </summary>
internal static class ToneCapitals
{
    private enum Reading
    {
        Ordinary,
        Unclear,
        Capital,
    }

    /// <summary>The text, as long as before.</summary>
    public static string Restore(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('A', 'Z') && !text.Contains('Đ', StringComparison.Ordinal))
            return text;
        return string.Create(text.Length, text, (letters, source) =>
        {
            source.CopyTo(letters);
            for (var start = 0; start < letters.Length;)
            {
                var length = letters[start..].IndexOf('\n') is >= 0 and var end ? end : letters.Length - start;
                RestoreLine(letters.Slice(start, length));
                start += length + 1;
            }
        });
    }

    /// <summary>"Xã" between capitals is one of them, but only in a line without small words: a name may follow "UBND".</summary>
    private static void RestoreLine(Span<char> line)
    {
        var words = Words(line);
        var onlyCapitals = words.TrueForAll(word => word.Reading != Reading.Ordinary);
        for (var i = 0; i < words.Count; i++)
            if (words[i].Reading == Reading.Capital || (onlyCapitals && (IsCapital(line, words, i, i - 1) || IsCapital(line, words, i, i + 1))))
            {
                var letters = line[words[i].Letters];
                for (var j = 0; j < letters.Length; j++)
                    letters[j] = char.ToUpperInvariant(letters[j]);
            }
    }

    /// <summary>Whether the neighbour is in capitals and nothing but blanks is between.</summary>
    private static bool IsCapital(ReadOnlySpan<char> line, List<(Range Letters, Reading Reading)> words, int word, int neighbour)
    {
        if (neighbour < 0 || neighbour >= words.Count || words[neighbour].Reading != Reading.Capital)
            return false;
        var (first, second) = word < neighbour ? (word, neighbour) : (neighbour, word);
        return line[words[first].Letters.End.Value..words[second].Letters.Start.Value].IsWhiteSpace();
    }

    private static List<(Range Letters, Reading Reading)> Words(ReadOnlySpan<char> line)
    {
        var words = new List<(Range, Reading)>();
        for (var i = 0; i < line.Length; i++)
        {
            var start = i;
            while (i < line.Length && char.IsLetter(line[i]))
                i++;
            if (i > start)
                words.Add((start..i, Read(line[start..i])));
        }
        return words;
    }

    private static Reading Read(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var letter in word)
            if (char.IsUpper(letter))
                capitals++;
            else if (!HasTone(letter))
                return Reading.Ordinary;
        return capitals >= 2 || (capitals == 1 && !char.IsUpper(word[0])) ? Reading.Capital : Reading.Unclear;
    }

    private static bool HasTone(char letter) => letter > '\u007F' && !"ăâđêôơư".Contains(letter, StringComparison.Ordinal);
}
