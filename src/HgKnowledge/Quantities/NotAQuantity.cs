using HgKnowledge.Vietnamese;

namespace HgKnowledge.Quantities;

/// <summary>Tells numbers that measure nothing: dates, years, symbols, names, ages, durations, denominators, references.</summary>
internal static class NotAQuantity
{
    /// <summary>Words before a number that make it a name: "khoản 2", "Quốc lộ 61", "mức độ 3".</summary>
    private static readonly string[] NameBefore =
    [
        "số", "điều", "khoản", "điểm", "mục", "chương", "phần", "phụ lục", "biểu", "bảng", "mẫu", "hình", "tiết", "bước", "đợt", "lần thứ", "thứ", "lần",
        "khóa", "khoá", "kỳ họp thứ", "cấp", "cấp độ", "mức", "mức độ", "loại", "nhóm", "lớp", "khối", "quốc lộ", "tỉnh lộ", "đường tỉnh", "đường", "tuyến", "km",
        "trung ương", "ban chỉ đạo", "quân khu", "quân đoàn", "công nghiệp", "cách mạng công nghiệp", "đề án", "nghị quyết", "chỉ thị", "kết luận", "quyết định", "quy định",
        "kế hoạch", "thông tư", "nghị định", "luật", "tiểu dự án", "dự án", "hợp phần", "tiêu chí", "chỉ tiêu", "nội dung", "nhiệm vụ", "quý", "tháng", "ngày", "mùng",
        "covid", "web", "tcvn", "iso", "qcvn", "giai đoạn", "vùng", "khu vực", "tổ", "phường", "quận", "ấp", "khu phố", "đội", "hạng mục", "zone", "pa",
    ];

    /// <summary>Tokens of a list of numbers that are looked back over.</summary>
    private const int LongestList = 24;

    private const int LeagueReach = 6;

    private static readonly string[] Verbs = ["đạt", "là", "cho", "có", "được", "nạp", "tạo", "quyết", "dựng", "triển", "khoảng", "thêm", "tăng", "giảm", "chiếm", "lên", "còn", "với"];

    /// <summary>Those that are ranked: to be in a group of them is a place.</summary>
    private static readonly string[] Territories = ["nước", "quốc gia", "địa phương", "tỉnh"];

    /// <summary>"nhóm 40 nước đứng đầu thế giới": a place among them, and no name.</summary>
    public static bool OpensGroup(TokenText text, int i) => text.IsAny(i - 1, "nhóm", "top") && text.MatchAny(i + 1, Territories) > 0;

    /// <summary>Number of tokens to pass over; 0 if the number may be a quantity.</summary>
    public static int Skip(TokenText text, int i)
    {
        if (DateOrTime(text, i) is > 0 and var date)
            return date;
        if (IsSplit(text, i))
            return 2;
        if (IsGlued(text, i) || IsYear(text, i) || IsNumbering(text, i) || IsAge(text, i) || IsDuration(text, i) || IsDenominator(text, i))
            return 1;
        return NamedBefore(text, i) || IsListedName(text, i) || IsLeague(text, i) ? 1 : 0;
    }

    /// <summary>"8 trường thuộc nhóm 200 đại học hàng đầu châu Á": the best of their kind go by that name; a territory among them has a rank.</summary>
    private static bool IsLeague(TokenText text, int i)
    {
        if (!text.IsAny(i - 1, "nhóm", "top") || OpensGroup(text, i))
            return false;
        for (var next = i + 2; next < Math.Min(i + LeagueReach, text.Count); next++)
            if (text.MatchAny(next, ["hàng đầu", "đứng đầu", "tốt nhất", "lớn nhất"]) > 0)
                return true;
        return false;
    }

    /// <summary>"mẫu số 01, 02, 04 ban hành": the numbers behind a name's number name as well.</summary>
    private static bool IsListedName(TokenText text, int i)
    {
        var first = i;
        while (first > i - LongestList && text.IsAny(first - 1, ",", "và") && text.IsNumber(first - 2) && text.Word(first - 2).Length <= 2)
            first -= 2;
        if (first == i || text.Word(i).Length > 2 || text.IsAny(i + 1, "%", "‰"))
            return false;
        return (Units.Table.Longest(text, i + 1, out var role) == 0 || role != UnitRole.Measure) && NamedBefore(text, first);
    }

    /// <summary>26/8/2021, 12/2025, "7 giờ 30 phút", "IV/2025".</summary>
    private static int DateOrTime(TokenText text, int i)
    {
        if (text.Is(i + 1, "/") && text.IsNumber(i + 2) && text.Is(i + 3, "/") && text.IsNumber(i + 4) && text.Word(i + 4).Length == 4)
            return 5;
        if (text.Is(i + 1, "/") && text.IsNumber(i + 2) && IsYearText(text.Word(i + 2)) && text.Word(i).Length <= 2)
            return 3;
        if (text.Is(i + 1, "/") && text.IsNumber(i + 2) && text.IsAny(i - 1, "ngày", "đường", "lễ", "đêm"))
            return 3;
        return text.Is(i + 1, "giờ") && text.IsNumber(i + 2) && text.Is(i + 3, "phút") ? 4 : 0;
    }

    /// <summary>"9 800 tỷ đồng": a blank between thousands, or two numbers; to read either alone would be wrong.</summary>
    private static bool IsSplit(TokenText text, int i) =>
        text.IsNumber(i + 1) && text.Word(i).Length <= 3 && text.Word(i + 1).Length == 3 && !text.Word(i + 1).ContainsAny('.', ',');

    /// <summary>Part of a symbol or a name: 13-NQ/TW, 35/NQ-CP, 61C, 5G, Covid-19, G20.</summary>
    private static bool IsGlued(TokenText text, int i)
    {
        if (text.Touches(i) && (text.IsWord(i - 1) || (text.IsAny(i - 1, "-", "–", "/", ".", "&") && text.Touches(i - 1) && text.IsWord(i - 2))))
            return true;
        if (text.Touches(i) && text.IsAny(i - 1, "“", "\"", "‘") && !text.Is(i + 1, "%"))
            return true;
        if (text.Touches(i + 1) && text.IsWord(i + 1))
            return Units.Table.Longest(text, i + 1, out var role) == 0 || role == UnitRole.Time;
        if (!text.IsAny(i + 1, "-", "/", "–") || !text.IsWord(i + 2))
            return false;
        return char.IsUpper(text.Text[text[i + 2].Start]) && text.Touches(i + 1);
    }

    /// <summary>A bare year: four digits of this or the last century, unless a unit follows.</summary>
    private static bool IsYear(TokenText text, int i)
    {
        if (!IsYearText(text.Word(i)))
            return false;
        if (text.MatchAnyBefore(i, ["năm", "giai đoạn", "nhiệm kỳ", "thời kỳ", "so với", "đầu", "cuối", "tháng"]) > 0)
            return true;
        return Units.Table.Longest(text, i + 1, out var role) == 0 || role is UnitRole.Listed or UnitRole.Time;
    }

    private static bool IsYearText(ReadOnlySpan<char> digits) =>
        digits.Length == 4 && !digits.ContainsAny('.', ',') && (digits.StartsWith("19") || digits.StartsWith("20"));

    /// <summary>"(1)", "1.1." inside a text.</summary>
    private static bool IsNumbering(TokenText text, int i) =>
        (text.Is(i - 1, "(") && text.Is(i + 1, ")")) || (text.Word(i).Length <= 4 && text.Word(i).Contains('.') && text.Is(i + 1, ".") && text.Touches(i + 1) && i == 0);

    /// <summary>"dưới 5 tuổi", "từ 15 tuổi trở lên"; but "tuổi thọ bình quân 75 tuổi" measures.</summary>
    private static bool IsAge(TokenText text, int i)
    {
        var unit = text.IsAny(i + 1, "-", "–", "đến") && text.IsNumber(i + 2) ? i + 3 : i + 1;
        if (!text.Is(unit, "tuổi") && !text.MatchesMonthsOld(unit))
            return false;
        var before = text.Slice(Math.Max(0, i - 12), i);
        return !before.Contains("tuổi thọ", StringComparison.Ordinal) && !before.Contains("tuổi bình quân", StringComparison.Ordinal) && !before.Contains("độ tuổi trung bình", StringComparison.Ordinal);
    }

    private static bool MatchesMonthsOld(this TokenText text, int i) => text.Match(i, "tháng tuổi") > 0;

    /// <summary>"10 năm", "05 ngày": how long, not how much.</summary>
    private static bool IsDuration(TokenText text, int i)
    {
        var unit = text.IsAny(i + 1, "-", "–") && text.IsNumber(i + 2) ? i + 3 : i + 1;
        return Units.Table.Longest(text, unit, out var role) > 0 && role == UnitRole.Time && !CountsYears(text, i);
    }

    /// <summary>"số năm sống khỏe đạt 68 năm" measures years.</summary>
    private static bool CountsYears(TokenText text, int i) =>
        text.Slice(Math.Max(0, i - 12), i).Contains("số năm ", StringComparison.Ordinal);

    /// <summary>The 10.000 of "số bác sĩ trên 10.000 dân" or "trên 1 vạn dân": a round number between "trên" and people, behind no verb; the 1 of "giá trị trên 1 ha".</summary>
    private static bool IsDenominator(TokenText text, int i)
    {
        var thing = text.IsAny(i + 1, "vạn", "nghìn", "ngàn") ? i + 2 : i + 1;
        if (!text.IsAny(i - 1, "trên", "/", "cho") || !text.IsAny(thing, "dân", "người", "trẻ", "lao", "hộ", "phụ", "ca", "km", "ha"))
            return false;
        var round = text.Word(i).TrimEnd("0.").SequenceEqual("1") && text.Word(i).Length is 1 or >= 3;
        return round && !text.IsAny(i - 2, Verbs);
    }

    private static bool NamedBefore(TokenText text, int i)
    {
        if (text.MatchAnyBefore(i, NameBefore) is not (> 0 and var length))
            return false;
        // "chỉ tiêu 95%", "mức 5%", "giai đoạn 10%": a percentage is never a name.
        if (text.IsAny(i + 1, "%", "‰") || text.Word(i).Contains(','))
            return false;
        var first = i - length;
        // "tăng lần 3" names; "đứng thứ 28" ranks; "số 1.000" without a unit cannot be told, "cấp 10 giấy" is a verb.
        if (text.MatchAnyBefore(i, ["trong nhóm", "thuộc nhóm", "vào nhóm"]) > 0 || OpensGroup(text, i))
            return false;
        if (text.Is(i - 1, "thứ") && text.MatchAnyBefore(i, ["đứng thứ", "xếp thứ", "hạng thứ", "vị trí thứ"]) > 0)
            return false;
        return !text.IsAny(i - 1, "vùng", "cấp", "dự án", "loại", "nhóm", "tiêu chí", "nội dung", "nhiệm vụ", "mức", "án", "tổ", "tuyến", "vực", "đoạn", "tiêu", "đội")
            || Units.Table.Longest(text, i + 1, out var role) == 0 || role is UnitRole.Listed or UnitRole.Time || first < 0;
    }
}
