using HgKnowledge.Vietnamese;

namespace HgKnowledge.Quantities;

/// <summary>Numbers in words. They count only where nothing else is meant: before a thing that is counted.</summary>
internal static class NumberWords
{
    /// <summary>The words before "một" that make it a number: otherwise it is the article "a".</summary>
    private static readonly string[] Counting = ["thêm", "ít nhất", "tối thiểu", "công nhận", "có ít nhất"];

    /// <summary>The value and its number of tokens, or null.</summary>
    public static (decimal Value, int Length)? Read(TokenText text, int i)
    {
        var value = Value(text.Word(i));
        if (value == 0 || text.IsNumber(i - 1) || !text.IsWord(i + 1))
            return null;
        if (Units.Table.Longest(text, i + 1, out var role) == 0 || role is UnitRole.Time or UnitRole.Scale or UnitRole.Measure)
            return null;
        // "năm" is "year" as well, "ba", "hai" are also parts of names: only a counted thing behind settles it.
        if (value == 5 || (value == 1 && text.MatchAnyBefore(i, Counting) == 0))
            return null;
        return role == UnitRole.Listed || text.MatchAnyBefore(i, Counting) > 0 ? (value, 1) : null;
    }

    private static int Value(ReadOnlySpan<char> word) => word switch
    {
        "một" => 1,
        "hai" => 2,
        "ba" => 3,
        "bốn" => 4,
        "năm" => 5,
        "sáu" => 6,
        "bảy" => 7,
        "tám" => 8,
        "chín" => 9,
        "mười" => 10,
        _ => 0,
    };
}
