using System.Collections.Frozen;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Repairs;

/// <summary>Tells a number that lost the blank before it ("số13", "từ80.000") from the sign of a note behind a word ("báo chí1").</summary>
internal static class GluedNumbers
{
    private const int LongestSign = 2;

    /// <summary>Words with a mark that numbers of one or two digits often follow.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Introducing =
        new[]
        {
            "bằng", "bước", "còn", "có", "cấp", "dưới", "giữa", "gấp", "gần", "gồm", "hoặc", "hơn", "hạng", "khoản", "khoảng", "khóa", "khoá", "kỳ", "là", "lúc",
            "lần", "lớp", "lộ", "mức", "mục", "ngày", "nhóm", "năm", "phần", "phường", "quá", "quý", "quận", "quyển", "số", "tháng", "thêm", "thứ", "trên", "trừ",
            "tuần", "tuổi", "tầng", "tập", "tới", "từ", "tăng", "tổ", "và", "vào", "vòng", "với", "điểm", "điều", "đoàn", "đoạn", "đạt", "đến", "đủ", "đợt", "ở",
        }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a number begins there that lacks a blank before it.</summary>
    public static bool BeginAt(string text, int digit)
    {
        if (digit >= text.Length || !char.IsAsciiDigit(text[digit]))
            return false;
        var start = digit;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var word = text.AsSpan(start, digit - start);
        return word.Length > 0 && Syllable.ShowsAccent(word) && WordModel.IsCommon(word) && (Introducing.Contains(word) || !MayBeSign(text.AsSpan(digit)));
    }

    /// <summary>One or two digits, and nothing of a larger number before or behind them.</summary>
    private static bool MayBeSign(ReadOnlySpan<char> number)
    {
        if (number[0] == '0')
            return false;
        var length = number.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : number.Length;
        return length <= LongestSign && !(length + 1 < number.Length && number[length] is '.' or ',' or '/' && char.IsAsciiDigit(number[length + 1]));
    }
}
