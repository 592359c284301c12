using System.Text.RegularExpressions;

namespace HgKnowledge.Documents;

/// <summary>The patterns of letterheads and titles. They run on single short lines only.</summary>
internal static partial class MetadataPatterns
{
    /// <summary>How the body in a letterhead begins.</summary>
    public static IReadOnlyList<string> LetterheadBodies { get; } =
        ["ủy ban nhân dân", "uỷ ban nhân dân", "hội đồng nhân dân", "tỉnh ủy", "tỉnh uỷ", "thành ủy", "huyện ủy", "ban chấp hành", "quốc hội", "chính phủ", "thủ tướng", "bộ ", "ban "];

    /// <summary>How the second line of a letterhead begins, where the place has a line of its own.</summary>
    public static IReadOnlyList<string> Places { get; } = ["tỉnh ", "thành phố ", "huyện ", "quận ", "thị xã ", "xã ", "phường "];

    [GeneratedRegex(@"^\s*(?:(?:Nghị quyết|Chỉ thị|Kết luận|Quy định)\s+)?Số\s*:?\s*(?<symbol>\d{1,5}[a-zđ]?(?:/\d{4})?\s*[-/]\s*[\p{Lu}Đ][\p{L}Đ0-9.]*(?:\s*[-/]\s*[\p{L}Đ0-9.]+)*)\s*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase, 5000)]
    public static partial Regex Symbol();

    [GeneratedRegex(@"ngày\s+(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase, 5000)]
    public static partial Regex PlaceAndDate();

    [GeneratedRegex(@"\b\d{1,2}/\d{1,2}/(?:19|20)\d{2}\b", RegexOptions.NonBacktracking, 5000)]
    public static partial Regex SlashDate();

    [GeneratedRegex(@"\bcủa\s+(?<body>(?:ban chấp hành|ban thường vụ|thường trực|tỉnh ủy|thành ủy|bộ chính trị|ban bí thư|chính phủ|quốc hội|hội đồng nhân dân|ủy ban nhân dân)(?:\s+(?:đảng bộ|trung ương|tỉnh ủy|thành ủy|huyện ủy|tỉnh|thành phố|huyện|khóa\s+[ivxlc]+))*)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase, 5000)]
    public static partial Regex TitleIssuer();


    [GeneratedRegex(@"\b(?:TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|TỈNH|THÀNH PHỐ)\s+(?<name>\p{Lu}+(?:\s+\p{Lu}+){0,3})\s*$", RegexOptions.NonBacktracking, 5000)]
    public static partial Regex Province();
}
