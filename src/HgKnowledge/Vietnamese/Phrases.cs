namespace HgKnowledge.Vietnamese;

/// <summary>Set phrases of official prose that several parts of the program look for.</summary>
public static class Phrases
{
    /// <summary>Openings of a heading that names a period.</summary>
    public static IReadOnlyList<string> PeriodHeads { get; } = ["giai đoạn", "đến năm", "năm 20", "nhiệm kỳ", "tầm nhìn", "thời kỳ"];

    /// <summary>Whether the text opens with one of the phrases, whatever its case.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> text, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
