namespace HgKnowledge.Rules.Citations;

/// <summary>The subject (trích yếu) that follows a citation.</summary>
internal static class CitedSubject
{
    /// <summary>Shorter subjects are too alike to tell a difference from another sentence.</summary>
    public const int Shortest = 8;

    private const int LongestExchange = 3;

    private const int SameBefore = 6;

    private const int SameBehind = 2;

    /// <summary>The words of the subject in small letters up to the end of the sentence; empty if none follows.</summary>
    public static string[] Words(Citation citation)
    {
        var text = citation.Document.Blocks[citation.Reference.Evidence.Block].Text;
        var rest = text[Math.Min(citation.Reference.Evidence.End, text.Length)..].TrimStart(' ', '“', '"', ',');
        if (!rest.StartsWith("về ", StringComparison.OrdinalIgnoreCase))
            return [];
        var end = rest.IndexOfAny(['.', ';', ':', '”']);
        return (end < 0 ? rest : rest[..end]).ToLowerInvariant().Split([' ', ',', '“', '"', '(', ')', '-', '–'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The words that stand in the one and others in the other, with the same words before and behind; null if there are none.</summary>
    public static (string One, string Other)? Exchanged(string[] one, string[] other)
    {
        var same = 0;
        while (same < one.Length && same < other.Length && one[same] == other[same])
            same++;
        if (same < SameBefore)
            return null;
        for (var length = 2; length <= 2 * LongestExchange; length++)
            for (var i = Math.Max(1, length - LongestExchange); i <= Math.Min(LongestExchange, length - 1); i++)
                if (Agree(one, same + i, other, same + length - i))
                    return (Around(one, same, i), Around(other, same, length - i));
        return null;
    }

    private static bool Agree(string[] one, int first, string[] other, int second)
    {
        for (var k = 0; k < SameBehind; k++)
            if (first + k >= one.Length || second + k >= other.Length || one[first + k] != other[second + k])
                return false;
        return true;
    }

    private static string Around(string[] words, int start, int length) => string.Join(' ', words[(start - 2)..(start + length + SameBehind)]);
}
