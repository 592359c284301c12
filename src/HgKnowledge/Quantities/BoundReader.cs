using HgKnowledge.Vietnamese;

namespace HgKnowledge.Quantities;

/// <summary>Reads the words that bound or approximate a number.</summary>
internal static class BoundReader
{
    /// <summary>What stands before a number: the bound, and the token at which its words begin.</summary>
    public readonly record struct Preceding(Bound Bound, int First);

    private const int DenialReach = 4;

    private static readonly (string Phrase, Bound Bound)[] Phrases =
    [
        ("không dưới", Bound.AtLeast), ("không thấp hơn", Bound.AtLeast), ("ít nhất", Bound.AtLeast), ("ít nhất là", Bound.AtLeast),
        ("tối thiểu", Bound.AtLeast), ("tối thiếu", Bound.AtLeast), ("tối thiểu là", Bound.AtLeast), ("tối thiểu có", Bound.AtLeast), ("ít nhất có", Bound.AtLeast), ("tối thiểu đạt", Bound.AtLeast), ("tối thiểu từ", Bound.AtLeast), ("ít nhất từ", Bound.AtLeast), ("trên", Bound.AtLeast), ("trên mức", Bound.AtLeast), ("hơn", Bound.AtLeast),
        ("vượt", Bound.AtLeast), ("từ", Bound.AtLeast),
        ("không quá", Bound.AtMost), ("không vượt quá", Bound.AtMost), ("không lớn hơn", Bound.AtMost), ("không trên", Bound.AtMost), ("tối đa", Bound.AtMost), ("tối đa là", Bound.AtMost),
        ("tối đa không quá", Bound.AtMost), ("dưới", Bound.AtMost), ("dưới mức", Bound.AtMost), ("không quá mức", Bound.AtMost), ("nhiều nhất", Bound.AtMost), ("còn dưới", Bound.AtMost), ("trong nhóm", Bound.AtMost), ("thuộc nhóm", Bound.AtMost), ("vào nhóm", Bound.AtMost), ("top", Bound.AtMost), ("trong top", Bound.AtMost), ("chưa đến", Bound.AtMost), ("chưa tới", Bound.AtMost),
        ("<", Bound.AtMost), ("≤", Bound.AtMost), (">", Bound.AtLeast), ("≥", Bound.AtLeast),
        ("khoảng trên", Bound.AtLeast), ("khoảng", Bound.Approx), ("gần", Bound.Approx), ("xấp xỉ", Bound.Approx), ("ước khoảng", Bound.Approx), ("ước đạt khoảng", Bound.Approx),
    ];

    /// <summary>The bound before the number at the token. "cao hơn 0,5%" is a difference and "vượt 0,6%" an excess: both exact.</summary>
    public static Preceding Before(TokenText text, int number)
    {
        var (best, bound) = (0, Bound.Exact);
        foreach (var (phrase, candidate) in Phrases)
            if (text.MatchBefore(number, phrase) is > 0 and var length && length > best)
                (best, bound) = (length, candidate);
        if (best == 0)
            return new(Bound.Exact, number);
        var first = number - best;
        // "không có xã nào đạt dưới 60%": none is below, so each is at least there.
        if (bound == Bound.AtMost && DeniesAny(text, first))
            return new(Bound.AtLeast, first);
        if (text.Is(first, "hơn") && text.IsAny(first - 1, "cao", "thấp", "lớn", "nhỏ", "nhiều", "ít", "sớm"))
            return new(Bound.Exact, number);
        return text.Is(first, "vượt") ? new(Bound.Exact, number) : new(bound, first);
    }

    private static bool DeniesAny(TokenText text, int bound)
    {
        for (var i = bound - 1; i >= Math.Max(0, bound - DenialReach) && !text.IsAny(i, ",", ";", "."); i--)
            if (text.Is(i, "nào"))
                return true;
        return false;
    }

    /// <summary>The bound behind a number and its unit ("trở lên"), with its number of tokens.</summary>
    public static (Bound? Bound, int Length) Behind(TokenText text, int index)
    {
        if (text.MatchAny(index, ["trở lên", "hoặc cao hơn", "hoặc nhiều hơn"]) is > 0 and var up)
            return (Bound.AtLeast, up);
        return text.MatchAny(index, ["trở xuống", "hoặc thấp hơn"]) is > 0 and var down ? (Bound.AtMost, down) : (null, 0);
    }
}
