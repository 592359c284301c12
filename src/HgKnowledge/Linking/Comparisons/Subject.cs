using System.Runtime.CompilerServices;
using HgKnowledge.Catalog;
using HgKnowledge.Extraction.Targets;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>
/// The words by which a statement narrows its indicator: "giá trị thực phẩm xuất khẩu" is not all of "xuất khẩu". Statements
/// that narrow it in two ways speak of two things.
/// </summary>
internal static class Subject
{
    /// <summary>Words that narrow nothing: measures, verbs of reaching, times, and what holds a sentence together.</summary>
    private static readonly HashSet<string> General = new(StringComparer.Ordinal)
    {
        "tỷ", "lệ", "trọng", "số", "tổng", "mức", "giá", "trị", "tốc", "độ", "bình", "quân", "tăng", "giảm", "thêm", "quy", "mô", "lượng", "chung", "toàn", "cả",
        "đạt", "còn", "là", "chiếm", "lên", "xuống", "khoảng", "trên", "dưới", "từ", "đến", "tới", "hơn", "ít", "nhất", "gần", "vượt", "bằng",
        "phấn", "đấu", "dự", "kiến", "ước", "thực", "hiện", "hoàn", "thành", "duy", "trì", "tiếp", "tục", "quyết", "tâm", "đảm", "bảo", "nâng", "giữ", "đưa", "tập", "trung", "công", "nhận", "thu", "hút", "tham", "gia",
        "năm", "hàng", "hằng", "mỗi", "cuối", "kỳ", "nhiệm", "giai", "đoạn", "đầu", "sau", "này", "nay", "tính", "qua", "đã", "được", "sẽ", "có", "và", "của", "trong", "đó", "các", "những", "với", "so", "theo", "cho", "về", "ở", "tại", "người", "dân",
        "địa", "bàn", "tỉnh", "thành", "phố", "phương", "bền", "vững",
    };

    /// <summary>Open a clause that says which of the things counted are meant.</summary>
    private static readonly string[] Openers = ["do ", "đã ", "chưa ", "đang ", "còn ", "cần ", "mới ", "đủ ", "giữ "];

    private const int PartLength = 6;

    private static readonly ConditionalWeakTable<IndicatorEntry, HashSet<string>> Vocabularies = [];

    /// <summary>The narrowing words in alphabetical order, joined by blanks; empty for an indicator that is named by its own words alone.</summary>
    public static string Of(Target target, IndicatorEntry? entry)
    {
        if (entry is null)
            return "";
        var own = Words(target.Label).Concat(Part(target)).ToList();
        var vocabulary = Vocabularies.GetValue(entry, Vocabulary);
        return string.Join(' ', (own.Count > 0 ? own : Words(target.Context)).Where(word => !vocabulary.Contains(word)).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>"15 cụm công nghiệp do cấp xã quản lý", "12 cụm công nghiệp đã thành lập": what is counted is a part, and these words say which.</summary>
    private static IEnumerable<string> Part(Target target) =>
        UnitFamily.Of(target.Quantity) == "count"
        && Array.Exists(Openers, opener => target.Tail.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
            ? IndicatorWords.Normalise(target.Tail).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(PartLength)
            : [];

    /// <summary>Whether each of the two has a word that the other has not.</summary>
    public static bool Differ(string one, string other) =>
        one.Length > 0 && other.Length > 0 && one != other && HasMore(one, other) && HasMore(other, one);

    private static bool HasMore(string one, string other) => one.Split(' ').Except(other.Split(' ')).Any();

    private static HashSet<string> Vocabulary(IndicatorEntry entry) => [.. entry.Synonyms.Append(entry.Name).SelectMany(Words)];

    private static IEnumerable<string> Words(string text) =>
        IndicatorWords.Normalise(text).Split([' ', ',', '/', '&', '-', '+'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !General.Contains(word) && !word.All(char.IsDigit));
}
