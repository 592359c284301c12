namespace HgKnowledge.Extraction.References;

/// <summary>
/// Names whose type word has no capital ("chương trình chuyển đổi số quốc gia"). The same words also mean the activity, so
/// the name has to state its period or scope and be the object of an action.
/// </summary>
internal static class LowerName
{
    private static readonly string[] Actions =
    [
        "thực hiện", "triển khai", "xây dựng", "ban hành", "hoàn thiện", "hoàn thành", "theo", "hiệu quả", "tốt", "ưu tiên", "lập", "điều chỉnh",
        "tiếp tục", "nghiêm", "nội dung", "phê duyệt", "thuộc", "của", "phù hợp với", "và", "trên cơ sở", "thông qua", "sơ kết", "tổng kết", "rà soát", "tham mưu", "trong", "nghiêm túc", "mục tiêu", "chỉ tiêu",
    ];

    private static readonly string[] Scopes =
        ["giai đoạn 2", "thời kỳ 2", "nhiệm kỳ 2", "đến năm 2", "trên địa bàn", "toàn khóa", "toàn khoá", "của tỉnh", "của thành phố", "5 năm 2", "10 năm 2"];

    private static readonly string[] Generic =
    [
        "cán bộ", "đất", "đô thị", "chi tiết", "chung", "giảng dạy", "đào tạo", "giáo dục", "học", "cụ thể", "tổng thể", "hành động", "công tác", "sử dụng đất",
        "ứng phó", "về", "điều chỉnh", "của", "và", "liên quan", "khác", "hằng năm", "hàng năm", "tập huấn", "bồi dưỡng", "vốn", "tuyên truyền", "thực hiện", "triển khai", "chi", "năm",
    ];

    private static readonly string[] AlwaysGeneric =
        ["cụ thể", "liên quan", "khác", "hằng năm", "hàng năm", "đề ra", "và", "hoặc", "hiệu quả", "đồng bộ", "đúng", "triển khai thực hiện đồng bộ", "năm", "trong", "từ"];

    /// <summary>Reads the name behind the type word, or null.</summary>
    public static NamedCitation? Read(ReadOnlySpan<char> text, in TypeMention mention)
    {
        if (mention.Type.Cited != Catalog.CitedBy.LowerName)
            return null;
        var end = NameReader.End(text, mention.End, false);
        if (end == mention.End || mention.Type.Name != "Bộ tiêu chí" && !Scan.BeforeAny(text, mention.Start, Actions) && !AfterComma(text, mention))
            return null;
        var name = text[mention.End..end];
        if (mention.Type.Name == "Quy hoạch" && name.Trim() is "của tỉnh" or "của thành phố" && !text[..mention.Start].TrimEnd().EndsWith("trong", StringComparison.OrdinalIgnoreCase))
            return new(end, name.Trim()["của ".Length..].ToString());
        var target = Scan.At(text, Scan.Blanks(text, mention.End), "mục tiêu quốc gia");
        if (!target && (name.Trim().Count(' ') < 2 || Scan.AtAny(text, Scan.Blanks(text, mention.End), Generic) > 0))
            return null;
        var named = NamedCitation.OfBody(text, mention, end);
        return target || mention.Type.Name == "Đề án" || StatesScope(name) || named.Issuer is not null ? named : null;
    }

    /// <summary>Whether the name states its period, its level or its area.</summary>
    public static bool StatesScope(ReadOnlySpan<char> name)
    {
        foreach (var scope in Scopes)
            if (name.Contains(scope, StringComparison.OrdinalIgnoreCase))
                return true;
        // With a capital it is part of the name of some institution.
        if (name.IndexOf("quốc gia", StringComparison.Ordinal) >= 0)
            return true;
        var place = name.IndexOf(" tỉnh ");
        return place >= 0 && place + 6 < name.Length && char.IsUpper(name[place + 6]);
    }

    /// <summary>Whether the words behind the type say that no certain document is meant.</summary>
    public static bool IsGeneric(ReadOnlySpan<char> text, in TypeMention mention) =>
        Scan.AtAny(text, Scan.Blanks(text, mention.End), AlwaysGeneric) > 0;

    private static bool AfterComma(ReadOnlySpan<char> text, in TypeMention mention) => text[..mention.Start].TrimEnd() is [.., ','];
}
