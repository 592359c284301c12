namespace HgKnowledge.Extraction.Targets;

/// <summary>Words that the readers of a clause look for.</summary>
internal static class ClauseWords
{
    /// <summary>Nouns that name a measure. A label without one takes it from what its list or sentence implies.</summary>
    public static readonly string[] Measures =
    [
        "tỷ lệ", "tỉ lệ", "tỷ suất", "tốc độ", "tỷ trọng", "tỉ trọng", "hệ số", "chỉ số", "chỉ tiêu", "kim ngạch", "giá trị", "quy mô", "qui mô", "năng suất", "sản lượng", "thu nhập",
        "grdp", "gdp", "diện tích", "dân số", "doanh thu", "tuổi thọ", "điểm số", "xếp hạng", "mật độ", "độ che phủ", "tổng", "số", "mức", "thu ngân sách", "chi ngân sách", "thu nội địa",
        "vốn", "công suất", "lượng", "trữ lượng", "tăng trưởng", "giảm nghèo", "đóng góp", "kinh phí", "nguồn thu", "chi đầu tư", "cơ cấu", "độ phủ", "xuất khẩu", "nhập khẩu", "thu hút", "nguồn nhân lực",
    ];

    /// <summary>Measures that open a clause of their own and may hold a list of nouns.</summary>
    public static readonly string[] Subjects = ["tỷ lệ", "tỉ lệ", "số lượng", "số vụ", "số người", "số hộ", "tổng số", "tỷ trọng", "tỉ trọng", "diện tích", "sản lượng", "giá trị", "kim ngạch", "mức độ"];

    /// <summary>Words that open a sentence on how things stand when the document is written.</summary>
    public static readonly string[] Nows = ["tính đến nay", "đến nay", "hiện nay", "hiện tại"];

    /// <summary>What a clause says of its subject before another begins.</summary>
    public static readonly string[] Predicates = ["tăng", "giảm", "đạt", "cao", "thấp", "nhanh", "ổn định", "còn", "chiếm", "vượt", "phát triển", "khá", "bền vững", "được nâng", "nâng cao", "đưa", "duy trì"];

    /// <summary>Names of kinds that end in the word of a predicate: "khu công nghệ cao" says nothing of its zone.</summary>
    public static readonly string[] Qualities = ["công nghệ cao", "chất lượng cao", "trình độ cao", "thu nhập cao", "thu nhập thấp", "tốc độ cao", "kỹ thuật cao", "năng suất cao", "vùng cao", "vùng thấp", "cấp cao", "đang phát triển"];

    /// <summary>Words that may stand between a label and its number and say nothing of either.</summary>
    public static readonly string[] Fillers =
    [
        "đạt", "là", "còn", "chiếm", "có", "được", "lên", "xuống", "với", "đến", "tới", "ở", "mức", "bằng", "chỉ", "ước", "thêm", "cho", "vào", "cả", "thì", "sẽ", "phải", "khoảng", "gần", "từ",
        "trên", "dưới", "hơn", "nhất", "ít", "tối", "thiểu", "không", "quá", "các", "những", "tính", "chung", "trong", "đó", "và", "hoặc", "nhưng", "tăng", "giảm", "bình", "quân", "trung", "đưa", "nâng", "kéo",
        "đóng", "góp", "đứng", "thứ", "phấn", "đấu", "hàng", "năm", "tương", "đương", "gấp", "so", "cơ", "bản", "đảm", "bảo", "bảo", "đạt", "riêng", "tiếp", "tục", "xấp", "xỉ", "thực", "hiện", "vượt", "khi", "đã", "của", "theo", "liên", "tục",
        "tỷ", "lệ", "số", "tổng", "đáp", "ứng", "ngưỡng", "cũng", "lần", "lượt", "hiện", "nay", "về", "mục", "tiêu", "chỉ",
    ];

    /// <summary>Words at the end of a label that lead to its number.</summary>
    public static readonly string[] Trailing = ["đạt", "là", "còn", "chiếm", "có", "được", "lên", "xuống", "với", "đến", "tới", "mức", "bằng", "chỉ", "ước", "cho", "khoảng", "từ", "trên", "dưới", "thêm", "và", "trong"];

    /// <summary>Words that join what is said of a number with what follows.</summary>
    public static readonly string[] Joining = ["và", "với", "của", "là", "để", "-", "–", "trong", "vào", "trên", "ở", "tại", "đến", "cho", "theo", "nhưng"];

    /// <summary>Set pairs that a comma joins, and does not part.</summary>
    public static readonly string[] Pairs =
    [
        "ngành, lĩnh vực", "cấp, ngành", "sở, ngành", "tổ chức, cá nhân", "cơ quan, đơn vị", "xã, phường", "khu, cụm", "thôn, bản", "nông, lâm", "lâm, thủy sản", "lâm, thuỷ sản", "lâm, ngư", "lâm nghiệp, thủy sản", "lâm nghiệp, thuỷ sản", "nông nghiệp, lâm nghiệp",
        "nông nghiệp, thủy sản", "thôn, làng", "thôn, tổ", "ấp, khu", "xã, thị trấn", "chế biến, chế tạo", "dịch vụ, du lịch", "thương mại, dịch vụ", "bằng cấp, chứng chỉ", "bằng, chứng chỉ", "thu gom, xử lý", "thu gom, vận chuyển", "xuất, nhập khẩu", "cán bộ, công chức",
        "công chức, viên chức", "đoàn viên, hội viên", "khoa học, công nghệ", "thể dục, thể thao", "cơ sở, doanh nghiệp",
    ];

    /// <summary>Openings that are no part of an indicator's name.</summary>
    public static readonly string[] Openings =
    [
        "phấn đấu", "đảm bảo", "bảo đảm", "trong đó", "trong khi đó", "trong khi", "đến", "và", "với", "với chỉ tiêu cụ thể", "với chỉ tiêu cụ thể là", "cụ thể", "tiếp tục", "duy trì", "nâng", "đưa", "các", "những", "nhất là", "đồng thời", "toàn tỉnh",
        "riêng", "gồm", "bao gồm", "tổ chức", "phấn đấu đạt", "đạt", "là", "có", "góp phần", "trong", "của", "ngoài ra", "hoặc", "để", "mục tiêu", "đã", "theo đó", "kết quả", "từ đó", "nhằm", "chỉ tiêu cụ thể", "trong", "từng bước", "cơ bản", "giữ", "hoàn thành", "về",
    ];
}
