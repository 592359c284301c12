using System.Buffers;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Tells which part of a year a number speaks of: "9 tháng đầu năm", "tháng 02 năm 2007", "quý I".</summary>
internal sealed class PartOfYearReader
{
    private static readonly string[] Counts = ["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
    private static readonly string[] Quarters = ["i", "ii", "iii", "iv", "1", "2", "3", "4"];

    private static readonly SearchValues<string> Written = SearchValues.Create(["tháng", "Tháng", "THÁNG", "quý", "Quý", "QUÝ"], StringComparison.Ordinal);

    /// <summary>Words before months that make them a length or a day: "trong 6 tháng", "đến tháng 9", "ngày 26 tháng 8".</summary>
    private static readonly string[] OtherUse = ["trong", "thời hạn", "đến", "trước", "từ", "sau", "mỗi", "quá", "dưới", "tới"];

    private readonly List<(int First, int End, string? Words)> _found = [];
    private readonly Func<string?> _around;

    /// <summary>Reads the text once.</summary>
    /// <param name="text">The text.</param>
    /// <param name="periods">Its periods: a whole year named behind ends the part.</param>
    /// <param name="around">The part that the heading or title names, or null; asked where the text itself names none.</param>
    public PartOfYearReader(TokenText text, PeriodMap periods, Func<string?> around)
    {
        _around = around;
        // Most texts name no month: one look tells.
        if (!text.Lower.Contains("tháng", StringComparison.Ordinal) && !text.Lower.Contains("quý", StringComparison.Ordinal))
            return;
        for (var i = 0; i < text.Count; i++)
            if (Length(text, i) is > 0 and var length)
            {
                _found.Add((i, i + length, text.Strings.Of(text.Slice(i, i + length))));
                i += length;
            }
            else if (text.Match(i, "cả năm") > 0 || (periods.At(i) is { Kind: PeriodKind.Point or PeriodKind.Span } period && period.First == i && !Belongs(period)))
                _found.Add((i, i + 1, null));
    }

    /// <summary>The words that name the part for the number at the token; null for a whole year or more.</summary>
    /// <param name="token">First token of the number.</param>
    /// <param name="inherits">Whether heading and title count: what they report on says nothing of what is planned.</param>
    public string? At(int token, bool inherits)
    {
        var (low, high) = (0, _found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _found[middle].End <= token ? (middle + 1, high) : (low, middle);
        }
        return low > 0 ? _found[low - 1].Words : inherits ? _around() : null;
    }

    /// <summary>The part of a year that a heading or title names; null if none.</summary>
    public static string? In(string words)
    {
        if (!words.AsSpan().ContainsAny(Written))
            return null;
        var text = new TokenText(words);
        for (var i = 0; i < text.Count; i++)
            if (Length(text, i) is > 0 and var length)
                return text.Slice(i, i + length).ToString();
        return null;
    }

    /// <summary>"hai tháng đầu năm 2007": the year belongs to the months before it.</summary>
    private bool Belongs(PeriodMention period) => _found.Count > 0 && _found[^1] is { Words: not null } part && period.First - part.End <= 2;

    private static int Length(TokenText text, int i)
    {
        if (!text.IsAny(i, "quý", "tháng") && !text.Is(i + 1, "tháng") || text.MatchAnyBefore(i, OtherUse) > 0)
            return 0;
        if (text.Is(i, "quý") && text.IsAny(i + 1, Quarters))
            return 2;
        if (text.Is(i, "tháng") && text.IsNumber(i + 1) && text.Word(i + 1).Length <= 2 && !text.IsNumber(i - 1) && !text.Is(i - 1, "đầu"))
            return 2;
        if (!text.Is(i + 1, "tháng") || !(text.IsAny(i, Counts) || IsMonths(text, i)) || text.IsNumber(i + 2) || text.Is(i + 2, "tuổi") || text.Is(i - 1, "ngày"))
            return 0;
        return text.MatchAny(i + 2, ["đầu năm", "cuối năm", "đầu", "cuối"]) is var rest ? 2 + rest : 2;
    }

    private static bool IsMonths(TokenText text, int i) => text.IsNumber(i) && int.TryParse(text.Word(i), out var months) && months is > 1 and < 12;
}
