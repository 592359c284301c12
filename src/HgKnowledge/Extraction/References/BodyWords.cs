using System.Collections.Frozen;

namespace HgKnowledge.Extraction.References;

/// <summary>The words that names of issuing bodies are made of (Party and State, all levels).</summary>
internal static class BodyWords
{
    /// <summary>Words that a name of an issuing body opens with.</summary>
    public static IReadOnlyList<string> Heads { get; } =
    [
        "Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành", "BCH", "Ban Thường vụ", "BTV", "Thường trực", "Thường vụ", "Trung ương", "Đảng bộ", "Đảng ủy", "Đảng uỷ",
        "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Huyện ủy", "Huyện uỷ", "Thị ủy", "Thị uỷ", "Quận ủy", "Quận uỷ", "cấp ủy", "cấp uỷ",
        "Ban cán sự", "Đảng đoàn", "Quân ủy", "Quân uỷ", "Hội nghị", "Đại hội", "Quốc hội", "Ủy ban", "Uỷ ban", "UBND", "UBTVQH", "HĐND", "Hội đồng",
        "Chủ tịch", "Phó Chủ tịch", "Thủ tướng", "Phó Thủ tướng", "Chính phủ", "Bộ trưởng", "Bộ", "Sở", "Tổng cục", "Cục", "Ban", "Văn phòng", "Viện",
        "Tòa án", "Toà án", "Kiểm toán", "Thanh tra", "Ngân hàng", "Tổng Bí thư", "Bí thư", "Đoàn", "Hội", "Mặt trận", "Tổng Liên đoàn", "Liên đoàn",
        "Giám đốc", "Thành phố", "Tỉnh", "Huyện", "Đảng", "Công an", "Nhà nước",
    ];

    /// <summary>The heads that mean a body wherever they stand, inside a document's name too.</summary>
    public static IReadOnlyList<string> CertainHeads { get; } =
    [
        "Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành", "Ban Thường vụ", "Thường trực", "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ",
        "Huyện ủy", "Huyện uỷ", "cấp ủy", "cấp uỷ", "Quốc hội", "Ủy ban nhân dân", "Uỷ ban nhân dân", "UBND", "HĐND", "Hội đồng nhân dân",
        "Thủ tướng", "Chính phủ", "Bộ trưởng",
    ];

    /// <summary>Syllables in small letters that follow a capital within a name ("Bộ Chính trị", "Ủy ban").</summary>
    private static readonly FrozenSet<string> Second = Set(
        "hành thư trị ương bộ vụ ủy uỷ trực tướng phủ hội chức giáo vận tra chính an phòng học nghệ tư hoạch dục tạo tế trường thôn nghiệp dựng "
        + "tải thông pháp hóa hoá thao lịch tin động thương ngoại giao binh nguyên đốc tịch ban đồng viện sát trưởng sự lý đoàn vận công cao toán "
        + "chấp thường kho hàng cục phán án quân niên nữ chiến trận liên tuyên truyền kinh nội quản khu tộc huấn gia đảng cán trung việt nghị huyện phố");

    /// <summary>Syllables in small letters that may stand anywhere in a name.</summary>
    private static readonly FrozenSet<string> Anywhere = Set(
        "tỉnh huyện quận xã phường trấn khóa khoá lần thứ nước cấp ủy uỷ kỳ họp");

    /// <summary>Pairs of syllables in small letters that belong to a name together only.</summary>
    private static readonly (string First, string Second)[] Pairs =
    [
        ("nhân", "dân"), ("toàn", "quốc"), ("đại", "biểu"), ("thành", "phố"), ("thị", "xã"), ("thị", "trấn"), ("thị", "ủy"), ("tối", "cao"),
        ("ủy", "ban"), ("uỷ", "ban"), ("hội", "đồng"), ("trung", "ương"), ("thường", "vụ"), ("thường", "trực"), ("chấp", "hành"),
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SecondByText = Second.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AnywhereByText = Anywhere.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words in small letters that end a name: verbs of what the document does.</summary>
    public static IReadOnlyList<string> Ends { get; } =
    [
        "về", "thực hiện", "triển khai", "ban hành", "quy định", "qui định", "hướng dẫn", "phê duyệt", "tiếp tục", "sửa đổi", "bổ sung", "thay thế",
        "tăng cường", "đẩy mạnh", "nâng cao", "xây dựng", "công bố", "đã", "được", "là", "trong", "tại", "theo", "đối với", "để", "tổ chức",
        "cụ thể hóa", "cụ thể hoá", "cùng", "hiện hành", "đề ra", "ngày", "số", "giao", "kèm theo", "có hiệu lực", "nhiệm kỳ", "các",
    ];

    /// <summary>The same with a capital, as some titles have them.</summary>
    public static IReadOnlyList<string> CapitalEnds { get; } = ["Về", "Phê duyệt", "Ban hành", "Triển khai", "Thực hiện", "Quy định", "Hướng dẫn"];

    /// <summary>Heads that may stand in small letters.</summary>
    public static IReadOnlyList<string> SmallHeads { get; } =
        ["tỉnh", "thành phố", "huyện", "ủy ban nhân dân", "uỷ ban nhân dân", "hội đồng nhân dân", "cấp ủy", "cấp uỷ", "đảng ủy", "đảng uỷ", "trung ương"];

    /// <summary>Meetings that issue documents.</summary>
    public static IReadOnlyList<string> Meetings { get; } = ["Đại hội", "Hội nghị", "Kỳ họp"];

    /// <summary>The same and what plenums are called for short ("Nghị quyết Trung ương 6").</summary>
    public static IReadOnlyList<string> MeetingsAndPlenums { get; } = ["Đại hội", "Hội nghị", "Trung ương"];

    /// <summary>Whose meeting it is.</summary>
    public static IReadOnlyList<string> MeetingOwners { get; } = ["Đảng", "Ban Chấp hành", "Quốc hội"];

    /// <summary>What stands before the number of a term, congress or plenum.</summary>
    public static IReadOnlyList<string> BeforeNumerals { get; } = ["thứ", "khóa", "khoá", "Đại hội", "Hội nghị", "Trung ương"];

    /// <summary>Heads whose names are fields of work, which may look like types of documents ("Sở Kế hoạch và Đầu tư").</summary>
    public static IReadOnlyList<string> Ministries { get; } = ["Bộ", "Bộ trưởng Bộ", "Sở", "Ban", "Phòng", "Tổng cục", "Cục"];

    /// <summary>What may follow a comma or a bracket and still belong to the name.</summary>
    public static IReadOnlyList<string> Qualifiers { get; } = ["khóa", "khoá", "lần thứ", "nhiệm kỳ"];

    /// <summary>Whether the syllable, in small letters, follows a capital within a name.</summary>
    public static bool Follows(ReadOnlySpan<char> syllable) => SecondByText.Contains(syllable);

    /// <summary>Whether the word at the position and a neighbour make a pair that belongs to a name.</summary>
    public static bool IsPaired(ReadOnlySpan<char> text, int at, int wordEnd)
    {
        foreach (var (first, second) in Pairs)
            if ((Scan.At(text, at, first) && Scan.At(text, Scan.Blanks(text, wordEnd), second)) || (Scan.At(text, at, second) && Scan.Before(text, at, first)))
                return true;
        return false;
    }

    /// <summary>Whether the syllable, in small letters, may stand anywhere in a name.</summary>
    public static bool Goes(ReadOnlySpan<char> syllable) => AnywhereByText.Contains(syllable);

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
