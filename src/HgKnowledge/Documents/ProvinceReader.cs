namespace HgKnowledge.Documents;

/// <summary>Finds the province of a document whose letterhead does not name it.</summary>
internal static class ProvinceReader
{
    private const int EnoughMentions = 3;

    /// <summary>The province that the text names most often ("tỉnh Hậu Giang"); null if none is named often enough.</summary>
    public static string? MostNamed(IReadOnlyList<Block> blocks)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks)
            Count(block.Text, counts);
        var best = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Value >= EnoughMentions ? best.Key : null;
    }

    private static void Count(string text, Dictionary<string, int> counts)
    {
        for (var at = 0; (at = text.IndexOf("tỉnh ", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 5)
            if (Name(text.AsSpan(at + 5)) is { } name)
                counts[name] = counts.GetValueOrDefault(name) + 1;
    }

    /// <summary>The two capitalised syllables that a province's name has, as nearly all have.</summary>
    private static string? Name(ReadOnlySpan<char> text)
    {
        var first = Syllable(text);
        if (first == 0 || first >= text.Length || text[first] != ' ')
            return null;
        var second = Syllable(text[(first + 1)..]);
        return second == 0 ? null : text[..(first + 1 + second)].ToString();
    }

    private static int Syllable(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsUpper(text[0]))
            return 0;
        var end = 1;
        while (end < text.Length && char.IsLower(text[end]))
            end++;
        return end > 1 ? end : 0;
    }
}
