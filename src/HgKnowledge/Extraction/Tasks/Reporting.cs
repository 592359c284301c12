using System.Text.RegularExpressions;
using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Recognises reports and reviews as work of their own within a clause.</summary>
internal static partial class Reporting
{
    /// <summary>Where a report or review begins that follows other work; -1 if none does.</summary>
    public static int Trailing(string text, int start, int end)
    {
        var match = Follows().Match(text, start, end - start);
        return match.Success ? match.Groups["report"].Index : -1;
    }

    /// <summary>Whether a report or review stands at the place.</summary>
    public static bool Opens(string text, int at) =>
        DeliverableWords.Reports.Match(text, at) > 0 || ReviewStart(text, at) > 0 || Periodic().IsMatch(text.AsSpan(at));

    /// <summary>What is asked for: "báo cáo", "sơ kết, tổng kết".</summary>
    public static string? Type(string text, int start)
    {
        var match = Word().Match(text, start);
        return match.Success ? match.Value.ToLowerInvariant() : null;
    }

    private static int ReviewStart(string text, int at)
    {
        if (Words.Is(text, at, "tổ chức") || Words.Is(text, at, "tiến hành"))
            at = Words.SkipSpaces(text, at + (Words.Is(text, at, "tổ chức") ? 7 : 9));
        return DeliverableWords.Reviews.Match(text, at);
    }

    [GeneratedRegex(
        @"(?:;\s*|,\s*(?=(?:định\s+k[ỳỷ]|(?:hàng|hằng)\s+(?:năm|quý|tháng)|(?:đến|trong|cuối)\s+(?:quý|năm)\s+)))" +
        @"(?<report>(?:(?:định\s+k[ỳỷ]|(?:hàng|hằng)\s+(?:năm|quý|tháng)|(?:đến|trong|cuối)\s+(?:quý\s+\w+\s+)?năm\s+\d{4}|6\s+tháng|trước\s+ngày\s+\d+(?:/\d+(?:/\d+)?|\s+tháng\s+\d+)?|tổ\s+chức|tiến\s+hành|và|tổng\s+hợp,?)\s*,?\s*)*(?:báo\s+cáo|sơ\s+kết|tổng\s+kết|sơ,\s+tổng\s+kết))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Follows();

    [GeneratedRegex(@"^(?:định\s+k[ỳỷ]|(?:hàng|hằng)\s+(?:năm|quý|tháng))[^.;]*\bbáo\s+cáo\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Periodic();

    [GeneratedRegex(@"báo\s+cáo|sơ\s+kết,\s+tổng\s+kết|sơ\s+kết|tổng\s+kết|đánh\s+giá", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
