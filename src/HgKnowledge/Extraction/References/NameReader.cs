using HgKnowledge.Catalog;

namespace HgKnowledge.Extraction.References;

/// <summary>Finds where the name of a document that is cited without a number ends.</summary>
internal static class NameReader
{
    private const int LongestName = 400;

    private static readonly string[] Ends =
    [
        "được", "là", "đã", "sẽ", "nhằm", "để", "theo", "thì", "phải", "bảo đảm", "đảm bảo", "đạt", "trình", "do", "như sau", "vào", "đúng", "căn cứ", "góp phần", "đánh dấu", "tạo điều kiện", "tạo bước", "mà", "nhất là", "khẩn trương", "cho cả",
        "gắn với", "gắn kết", "trên toàn", "có hiệu lực", "đồng thời", "trong đó", "có", "nêu", "đề ra", "tại", "kèm theo", "ngày", "thông qua", "như", "này", "khi", "cho phù hợp", "trọng tâm là",
        "với mục tiêu", "trong bối cảnh", "luôn", "cần", "chưa", "ngày càng", "phù hợp", "so với", "thay", "phê duyệt", "ban hành", "và các", "cho",
    ];

    private static readonly string[] NotEnds = ["theo phương thức", "cần thiết"];

    private static readonly string[] NewActions =
    [
        "tiếp tục", "nâng cao", "đẩy mạnh", "tăng cường", "tập trung", "thực hiện", "triển khai", "xây dựng", "hoàn thiện", "phát triển", "bảo đảm", "đảm bảo", "kịp thời",
        "từ đó", "qua đó", "gửi", "tổ chức", "phát huy", "liên hệ", "trong đó", "đồng thời", "nhất là", "các", "những", "chương trình", "kế hoạch", "đề án", "dự án", "quy định", "qui định", "vừa", "góp phần",
    ];

    private static readonly string[] Others =
        ["chương trình", "kế hoạch", "đề án", "dự án", "quy định", "qui định", "các", "những", "tổ chức", "gửi", "phát huy", "liên hệ", "tiếp tục"];

    private static readonly string[] AfterPeriod = ["định hướng", "tầm nhìn", "những năm", "các năm", "đến năm", "hướng"];

    private static readonly string[] AfterComma = ["giai đoạn", "định hướng", "tầm nhìn", "nhiệm kỳ", "trọng tâm", "nhất là", "khóa", "khoá"];

    private static readonly string[] TakesObject = ["thực hiện", "thay thế", "sửa đổi", "bổ sung", "của", "số điều", "cụ thể hóa", "cụ thể hoá", "hướng dẫn", "về"];

    /// <summary>Closing quotation mark of a quoted name at the position, or null.</summary>
    public static int? QuotedEnd(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length || text[position] is not ('“' or '"' or '«' or '”'))
            return null;
        var length = text.Slice(position + 1, Math.Min(LongestName, text.Length - position - 1)).IndexOfAny('”', '"', '»');
        return length < 0 ? null : position + length + 2;
    }

    /// <summary>End of the name that begins at the position; the position itself if there is none.</summary>
    /// <param name="text">The block.</param>
    /// <param name="position">First character behind the type word.</param>
    /// <param name="whole">Whether commas belong to the name, as in a heading that consists of it.</param>
    public static int End(ReadOnlySpan<char> text, int position, bool whole)
    {
        var (end, limit) = (position, Math.Min(text.Length, position + LongestName));
        for (var at = Scan.Blanks(text, position); at < limit; at = Scan.Blanks(text, at))
        {
            var next = Scan.WordEnd(text, at);
            if (next == at)
            {
                if (!PassesPunctuation(text, position, at, end, whole))
                    break;
                at++;
                continue;
            }
            if (IsEnd(text, at) || NumberFollows(text, at) || EndsAfterPeriod(text, position, at) || OpensAnother(text, at, end, position))
                break;
            at = end = next;
        }
        return Trimmed(text, position, end);
    }

    /// <summary>A capital makes a word part of the name ("Cần Thơ", "Luật Ban hành văn bản").</summary>
    private static bool IsEnd(ReadOnlySpan<char> text, int at) =>
        char.IsLower(text[at]) && Scan.AtAny(text, at, Ends) > 0 && Scan.AtAny(text, at, NotEnds) == 0
        && !(Scan.At(text, at, "do") && Scan.Before(text, at, "tự")) && !(Scan.At(text, at, "cho") && text[at..].StartsWith("cho vay"));

    /// <summary>A period closes a name; what is joined to it is another object.</summary>
    private static bool EndsAfterPeriod(ReadOnlySpan<char> text, int start, int at) =>
        Scan.At(text, at, "và") && LawYear.In(text[start..at]) && Scan.AtAny(text, Scan.Blanks(text, at + 2), AfterPeriod) == 0;

    private static bool PassesPunctuation(ReadOnlySpan<char> text, int start, int at, int end, bool whole) => text[at] switch
    {
        ',' => whole || Scan.AtAny(text, Scan.Blanks(text, at + 1), AfterComma) > 0 || ListsOn(text, start, at),
        '-' or '–' or '/' or '%' or '&' => true,
        '(' => text[at..].IndexOf(')') is > 0 and < 40 and var close && !text.Slice(at, close).Contains("sau đây", StringComparison.OrdinalIgnoreCase) && whole,
        ')' => whole,
        '.' => at == end && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]),
        '“' or '”' or '"' => whole,
        _ => false,
    };

    /// <summary>A comma inside a name: its period still follows in the same clause, and no new action begins.</summary>
    private static bool ListsOn(ReadOnlySpan<char> text, int start, int comma)
    {
        if (LawYear.In(text[start..comma]) || text[start..comma].Trim().IsEmpty)
            return false;
        var next = Scan.Blanks(text, comma + 1);
        var words = text[start..comma].Trim().Count(' ') + 1;
        if (words <= 3 && next < text.Length && char.IsLower(text[next]) && Scan.AtAny(text, next, words <= 2 ? Others : NewActions) == 0)
            return true;
        var rest = text.Slice(comma + 1, Math.Min(160, text.Length - comma - 1));
        var stop = rest.IndexOfAny('.', ';', ':');
        var clause = stop < 0 ? rest : rest[..stop];
        var period = clause.IndexOf("giai đoạn 2", StringComparison.OrdinalIgnoreCase);
        if (period < 0)
            period = clause.IndexOf("nhiệm kỳ 2", StringComparison.OrdinalIgnoreCase);
        if (period < 0)
            return false;
        return TypeMention.Next(clause[..period], 0) is null && !clause[..period].ContainsAny('(', ')') && clause[..period].IndexOf("thực hiện", StringComparison.OrdinalIgnoreCase) < 0;
    }

    private static bool OpensAnother(ReadOnlySpan<char> text, int at, int end, int start) =>
        DocumentTypes.At(text[at..], out _) is not null && end > start
        && (char.IsUpper(text[at]) || Scan.Before(text, at, "và")) && !Scan.BeforeAny(text, at, TakesObject);

    private static bool NumberFollows(ReadOnlySpan<char> text, int at) =>
        Scan.At(text, at, "số") && Scan.Blanks(text, at + 2) is var digit && digit < text.Length && char.IsAsciiDigit(text[digit]);

    private static int Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && Scan.BeforeAny(text, end, Dangling))
            end = text[..Scan.WordBefore(text, end)].TrimEnd(" ,-–").Length;
        return Math.Max(start, end);
    }

    private static readonly string[] Dangling = ["và", "của", "với", "trong", "cho", "các", "những", "từ", "sau", "tiếp tục", "hoặc", "về việc", "về", "trọng tâm"];
}
