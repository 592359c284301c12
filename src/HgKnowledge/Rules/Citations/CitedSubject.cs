using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Rules.Citations;

/// <summary>The subject (trích yếu) that follows a citation.</summary>
internal static partial class CitedSubject
{
    /// <summary>Shorter subjects are too alike to tell a difference from another sentence.</summary>
    public const int Shortest = 8;

    private const int LongestExchange = 3;

    private const int SameBefore = 6;

    private const int SameBehind = 2;

    /// <summary>Syllables of each of the two terms that stand the other way round.</summary>
    private const int Term = 2;

    /// <summary>The words of the subject up to the end of the sentence, each where it stands; empty if none follows.</summary>
    public static Span[] Words(Citation citation)
    {
        var (block, start) = (citation.Reference.Evidence.Block, citation.Reference.Evidence.End);
        var text = citation.Document.Blocks[block].Text;
        var rest = text[Math.Min(start, text.Length)..];
        var subject = rest.TrimStart(' ', '“', '"', ',');
        if (!subject.StartsWith("về ", StringComparison.OrdinalIgnoreCase))
            return [];
        var end = subject.IndexOfAny(['.', ';', ':', '”']);
        start += rest.Length - subject.Length;
        return [.. Word().Matches(end < 0 ? subject : subject[..end]).Select(match => new Span(block, start + match.Index, match.Length))];
    }

    /// <summary>The words in small letters, with one spelling of the tone marks.</summary>
    public static string[] Text(Document document, Span[] words) => [.. words.Select(word => Plain(document.Text(word)))];

    private static string Plain(string word)
    {
        var letters = word.ToLowerInvariant().ToCharArray();
        TonePlacement.Normalise(letters);
        return new(letters);
    }

    /// <summary>
    /// The words that stand in the one and others in the other, with the same words around them, as ranges of the two; null if
    /// there are none.
    /// </summary>
    public static (Range One, Range Other)? Exchanged(string[] one, string[] other)
    {
        var same = one.AsSpan().CommonPrefixLength(other);
        if (same >= SameBefore)
            for (var length = 2; length <= 2 * LongestExchange; length++)
                for (var i = Math.Max(1, length - LongestExchange); i <= Math.Min(LongestExchange, length - 1); i++)
                    if (Agree(one, same + i, other, same + length - i))
                        return (Around(same, i), Around(same, length - i));
        return Swapped(one, other);
    }

    /// <summary>Two terms that stand the other way round behind the same words: "bảo đảm quốc phòng, an ninh" and "bảo đảm an ninh, quốc phòng".</summary>
    private static (Range One, Range Other)? Swapped(string[] one, string[] other)
    {
        for (var i = SameBehind; i + (2 * Term) <= one.Length; i++)
            for (var j = SameBehind; j + (2 * Term) <= other.Length; j++)
                if (one.AsSpan(i - SameBehind, SameBehind).SequenceEqual(other.AsSpan(j - SameBehind, SameBehind))
                    && one.AsSpan(i, Term).SequenceEqual(other.AsSpan(j + Term, Term)) && one.AsSpan(i + Term, Term).SequenceEqual(other.AsSpan(j, Term))
                    && !one.AsSpan(i, Term).SequenceEqual(one.AsSpan(i + Term, Term)))
                    return ((i - SameBehind)..(i + (2 * Term)), (j - SameBehind)..(j + (2 * Term)));
        return null;
    }

    private static bool Agree(string[] one, int first, string[] other, int second)
    {
        for (var k = 0; k < SameBehind; k++)
            if (first + k >= one.Length || second + k >= other.Length || one[first + k] != other[second + k])
                return false;
        return true;
    }

    private static Range Around(int start, int length) => (start - 2)..(start + length + SameBehind);

    [GeneratedRegex(@"[^\s,“""()\-–]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
