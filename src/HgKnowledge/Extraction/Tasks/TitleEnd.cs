using System.Text.RegularExpressions;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>Finds where the title of a piece of work ends within its clause.</summary>
internal static partial class TitleEnd
{
    /// <summary>The place behind the title that begins at <paramref name="start"/>.</summary>
    public static int Of(string text, int start, int end)
    {
        end = Semicolon(text, start, end);
        var match = Follows().Match(text, start, end - start);
        return match.Success ? match.Index : end;
    }

    private static int Semicolon(string text, int start, int end)
    {
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            depth += text[at] is '“' ? 1 : text[at] is '”' ? -1 : 0;
            if (depth <= 0 && text[at] is ';' && !NamesMore(text, at))
                return at;
        }
        return end;
    }

    // A list inside one title goes on with a small letter that opens no new work: "Bộ tiêu chí ...; cơ chế đánh giá ...".
    private static bool NamesMore(string text, int semicolon) =>
        text.AsSpan(semicolon + 1).TrimStart().StartsWith("cơ chế", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"[,;(]?\s*\(?(?:thời\s+gian\s+(?:hoàn\s+thành|thực\s+hiện)|(?:phải\s+)?hoàn\s+thành\s+(?:trong|trước|vào|quý|năm|tháng)|xong\s+trước|chậm\s+nhất|triển\s+khai\s+thực\s+hiện\s+trong\s+(?:quý|năm|tháng))" +
        @"|\s+và\s+(?:triển\s+khai\s+(?:thực\s+hiện|tổ\s+chức)|chỉ\s+đạo\s+(?:triển\s+khai|thực\s+hiện)(?:\s+thực\s+hiện)?|tổ\s+chức\s+(?:triển\s+khai|thực\s+hiện))\s*(?=[,;.(]|$)" +
        @"|,\s*(?:ưu\s+tiên|trình\s+|trong\s+đó|góp\s+phần|bảo\s+đảm|đảm\s+bảo|báo\s+cáo|đưa\s+vào)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Follows();
}
