using HgKnowledge.Vietnamese;

namespace HgKnowledge.Quantities;

/// <summary>Finds the second number of a range or of a change.</summary>
internal static class RangeReader
{
    /// <summary>Token of the second number, or -1. A change ("từ 45% lên 50%") is no range: the first number is where it starts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">Token of the first number.</param>
    /// <param name="unit">The unit behind the first number.</param>
    /// <param name="change">Whether the two are the start and the goal of a change.</param>
    public static int SecondNumber(TokenText text, int number, UnitReader.Unit unit, out bool change)
    {
        change = false;
        var i = AfterAside(text, number + 1 + unit.Length);
        if (text.IsAny(i, "-", "–", "—", "÷", "~"))
            return IsPlain(text, i + 1) ? i + 1 : -1;
        var from = text.Is(number - 1, "từ");
        if (text.IsAny(i, "đến", "tới") && IsPlain(text, i + 1))
            return from || unit.Role is null ? i + 1 : -1;
        var skipped = text.MatchAny(i, ["lên", "xuống", "lên đến", "xuống còn", "còn", "đến khoảng", "lên trên", "lên khoảng", "xuống dưới", "lên đạt"]);
        if (!from || skipped == 0)
            return -1;
        var next = text.MatchAny(i, ["lên đến", "xuống còn", "đến khoảng", "lên trên", "lên khoảng", "xuống dưới", "lên đạt"]) is > 0 and var longer ? longer : skipped;
        change = true;
        return IsPlain(text, i + next) ? i + next : -1;
    }

    /// <summary>"từ 18 phòng (ban) xuống còn 13", "từ 106 triệu đồng (năm 2016) lên 115": an aside of a word or two parts nothing.</summary>
    private static int AfterAside(TokenText text, int i)
    {
        for (var end = i + 2; text.Is(i, "(") && end <= i + 3; end++)
            if (text.Is(end, ")") && (text.IsWord(end - 1) || text.Is(end - 2, "năm")))
                return end + 1;
        return i;
    }

    /// <summary>A number that is no year and no part of a date.</summary>
    private static bool IsPlain(TokenText text, int i) => text.IsNumber(i) && NotAQuantity.Skip(text, i) == 0;
}
