using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>
/// Recognises a percentage that opens its clause, as plans write most of their targets: "phấn đấu 100% xã, phường có ...". What
/// it measures stands behind it, a subject and what is said of the subject.
/// </summary>
internal sealed class ShareReader(TokenText text, SentenceMap sentences, IReadOnlyList<QuantityMention> quantities, PeriodMap periods)
{
    private const int LongestTail = 32;

    /// <summary>Words of a verb or quality in a list of them.</summary>
    private const int LongestVerb = 3;

    /// <summary>Words behind the unit that still name the thing.</summary>
    private const int LongestThing = 6;

    private static readonly string[] NewClauses = ["trong đó", "riêng", "đồng thời", "phấn đấu", "nhất là", "góp phần", "đặc biệt", "bao gồm", "gồm", "cụ thể", "nhằm", "qua đó", "không để", "nâng", "giảm", "tăng", "và"];

    /// <summary>A noun cannot begin with these: what follows them describes the number, and the measure stands before it.</summary>
    private static readonly string[] NoSubject =
    [
        "ở", "của", "so", "trong", "vào", "đối", "cho", "trở", "và", "với", "là", "tại", "thì", "để", "do", "theo", "nhưng", "hoặc", "đến", "từ", "nên", "mỗi", "trên", "bằng", "khi", "còn", "tổng",
        "kế", "dự", "cùng", "chỉ", "về", "qua", "gdp", "grdp", "năm", "giai", "/", "bình", "nhu", "toàn", "cộng",
    ];

    /// <summary>Verbs that only bring the number in: the clause begins with them.</summary>
    private static readonly string[] BringsIn =
    [
        "phấn đấu", "đảm bảo", "bảo đảm", "đạt", "có", "cho", "là", "được", "đến", "với", "để", "mục tiêu", "cụ thể", "duy trì", "trong đó", "đồng thời", "ít", "nhất", "trên", "tối thiểu",
        "khoảng", "hoàn thành", "tiếp tục", "nâng", "lên", "thực hiện", "hàng năm", "hằng năm", "trở đi", "từ", "chỉ tiêu", "tỷ lệ", "yêu cầu", "đề ra", "về", "giữ vững", "cơ bản", "trở lên", "hết",
    ];

    private static readonly string[] Predicates =
    [
        "được", "có", "không", "đạt", "đủ", "bị", "hoàn thành", "ứng dụng", "áp dụng", "sử dụng", "tham gia", "tiếp cận", "kết nối", "thực hiện", "triển khai", "bố trí", "bảo đảm", "đảm bảo", "là",
        "đáp ứng", "trở thành", "xây dựng", "ban hành", "tổ chức", "hoạt động", "cung cấp", "duy trì", "biết", "đăng ký", "ký", "hưởng", "chưa", "nhận", "giải quyết", "phải", "đưa", "hài lòng",
    ];

    /// <summary>Whether the quantity at the index is a share whose subject follows it.</summary>
    public bool Opens(int index)
    {
        var quantity = quantities[index];
        if (quantity.Quantity.Unit is not "%" || quantity.IsBaseline || !text.IsWord(quantity.End) || text.IsAny(quantity.End, NoSubject) || periods.At(quantity.End) is not null)
            return false;
        var opening = Opening(quantity.First);
        if (opening < 0)
            return false;
        var opensSentence = opening == sentences.Start(quantity.Number) || text.IsAny(opening - 1, ";", ".", ":", "+", "-", ")");
        return opensSentence ? TailEnd(index) - quantity.End >= 2 : HasPredicate(quantity.End, TailEnd(index));
    }

    /// <summary>Behind the last word of the subject and of what is said of it.</summary>
    public int TailEnd(int index)
    {
        var quantity = quantities[index];
        var limit = Math.Min(index + 1 < quantities.Count ? quantities[index + 1].First : text.Count, quantity.End + LongestTail);
        var end = quantity.End;
        while (end < limit && !text.IsAny(end, ";", ".", ":", "(", ")", "…") && periods.At(end) is null && !(text.Is(end, ",") && HasPredicate(quantity.End, end) && !GoesOn(quantity.End, end)))
            end++;
        while (end > quantity.End && (!text.IsWord(end - 1) || text.IsAny(end - 1, "và", "với", "của", "là", "để", "trong", "vào", "trên", "ở", "tại", "đến", "cho", "theo", "nhưng", "phấn", "đấu", "đạt", "bảo", "đảm", "từ", "trước", "hết")))
            end--;
        return text.Is(end - 1, "có") && index + 1 < quantities.Count && quantities[index + 1] is { Role: UnitRole.Thing } next && next.First <= end ? ThingEnd(next.End) : end;
    }

    /// <summary>"được phân loại, thu gom, xử lý", "theo hướng bền vững, sinh thái": behind the comma the same is said of the same subject.</summary>
    private bool GoesOn(int first, int comma)
    {
        if (text.MatchAny(comma + 1, NewClauses) > 0)
            return false;
        var verb = comma - 1;
        while (verb > first && comma - verb <= LongestVerb && !text.Is(verb, "được"))
            verb--;
        var end = comma + 1;
        while (text.IsWord(end) && periods.At(end) is null)
            end++;
        return (text.Is(verb, "được") && comma - verb <= LongestVerb) || (end > comma + 1 && end - comma <= LongestVerb + 1 && (end >= text.Count || text.IsAny(end, ",", ";", ".")));
    }

    /// <summary>Behind the words that name the thing counted: "có ít nhất 2 điểm truy cập mạng".</summary>
    private int ThingEnd(int first)
    {
        var end = first;
        while (end < text.Count && end - first < LongestThing && !text.IsAny(end, ",", ";", ".", ":", "(", ")", "và") && periods.At(end) is null)
            end++;
        return end;
    }

    /// <summary>The token at which the clause begins if only words that bring the number in stand before it; -1 if others do.</summary>
    private int Opening(int first)
    {
        var start = sentences.Start(first);
        var i = first > start + 1 && text.Is(first - 1, ",") && periods.At(first - 2) is not null ? first - 1 : first;
        while (i > start && !text.IsAny(i - 1, ";", ".", ":", ",", "(", ")", "+", "-", "–"))
        {
            if (text.Is(i - 1, "và"))
                return i;
            if (periods.At(i - 1) is { } period)
                i = Math.Max(period.First, start);
            else if (text.MatchAnyBefore(i, BringsIn) is > 0 and var length)
                i -= length;
            else
                return -1;
            // "Đến năm 2030, 100% ...": the comma behind a period opens nothing.
            if (i > start + 1 && text.Is(i - 1, ",") && periods.At(i - 2) is not null)
                i--;
        }
        return i;
    }

    private bool HasPredicate(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (text.MatchAny(i, Predicates) > 0)
                return true;
        return false;
    }
}
