namespace HgKnowledge.Extraction.Bodies;

/// <summary>The words that say what a body has to do.</summary>
internal static class DutyWords
{
    /// <summary>Begin what the body does; they end the body's name.</summary>
    public static readonly PhraseSet Verbs = new(
        "chủ trì", "phối hợp", "tham mưu", "chỉ đạo", "lãnh đạo", "xây dựng", "ban hành", "hướng dẫn", "tổ chức", "triển khai", "thực hiện", "theo dõi",
        "đôn đốc", "kiểm tra", "giám sát", "báo cáo", "tổng hợp", "rà soát", "thông báo", "căn cứ", "hoàn thiện", "hoàn thành", "trình", "đề xuất",
        "nghiên cứu", "cụ thể hóa", "tuyên truyền", "phổ biến", "quán triệt", "bố trí", "cân đối", "bảo đảm", "đảm bảo", "chịu trách nhiệm", "có trách nhiệm",
        "đẩy mạnh", "tăng cường", "phát huy", "phân công", "lập", "soạn thảo", "thẩm định", "phê duyệt", "cung cấp", "cập nhật", "công bố", "hỗ trợ",
        "tiến hành", "sơ kết", "tổng kết", "đánh giá", "vận động", "phát động", "đưa", "điều chỉnh", "quản lý", "khai thác", "ưu tiên", "tham gia",
        "lồng ghép", "huy động", "giao", "yêu cầu", "đề nghị", "nâng cao", "thống nhất", "tư vấn", "chuyển giao", "tiếp thị", "tận dụng", "thúc đẩy", "duy trì", "khắc phục", "động viên", "quyết định",
        "xem xét", "thành lập", "kiện toàn", "đăng ký", "gửi", "lựa chọn", "nắm", "xác định", "giúp", "làm", "quan tâm", "chú trọng", "đổi mới", "trực tiếp",
        "ký", "khảo sát", "cử", "mở", "phát triển", "đầu tư", "thẩm tra", "tiếp thu", "chuẩn bị", "thu hút", "kêu gọi", "mời gọi", "cải thiện", "khuyến khích", "tiếp nhận", "hình thành", "cho ý kiến",
        "có nhiệm vụ", "tiến hành", "tổng kết", "phân bổ", "chọn", "sắp xếp", "vận hành", "thường xuyên cập nhật", "đồng hành", "gương mẫu", "nghiêm túc", "giải quyết", "xử lý", "chấp hành", "tuân thủ");

    /// <summary>Stand between the body and its verb.</summary>
    public static readonly PhraseSet Adverbs = new(
        "cần", "phải", "có trách nhiệm", "có nhiệm vụ", "chịu trách nhiệm", "sớm", "khẩn trương", "thường xuyên", "tiếp tục", "chủ động", "định kỳ", "hàng năm", "hằng năm", "hàng quý", "hằng quý",
        "hàng tháng", "hằng tháng", "nghiêm túc", "kịp thời", "tập trung", "tập trung cao cho việc", "tích cực", "trực tiếp", "đồng thời", "nhanh chóng", "thống nhất");

    /// <summary>Say in so many words that the body is charged.</summary>
    public static readonly PhraseSet Charges = new("có trách nhiệm", "có nhiệm vụ", "chịu trách nhiệm", "chủ trì", "phải");

    /// <summary>Open an item of a list of duties without a verb of their own.</summary>
    public static readonly PhraseSet Standing = new("là cơ quan đầu mối", "là đầu mối", "làm đầu mối", "đầu mối", "có kế hoạch", "có phương án", "có chương trình");

    /// <summary>Open an aside between the body and its verb, up to a comma: "căn cứ nội dung Chương trình này, ...".</summary>
    public static readonly PhraseSet Asides = new("căn cứ", "theo", "trên cơ sở", "trong phạm vi", "bằng", "tùy", "thông qua", "với", "trong");

    /// <summary>Asides of set wording, with commas of their own.</summary>
    public static readonly PhraseSet SetAsides = new(
        "theo chức năng, nhiệm vụ", "theo chức năng, nhiệm vụ được giao", "theo chức năng nhiệm vụ", "theo chức năng nhiệm vụ được giao", "theo nhiệm vụ được giao",
        "căn cứ chức năng, nhiệm vụ", "căn cứ chức năng, nhiệm vụ được giao", "căn cứ vào chức năng, nhiệm vụ", "trong phạm vi chức năng, nhiệm vụ",
        "trong phạm vi chức năng, nhiệm vụ, quyền hạn của mình", "trong phạm vi nhiệm vụ, quyền hạn của mình", "theo thẩm quyền");

    /// <summary>Hand the work on to the body named next.</summary>
    public static readonly PhraseSet Requests = new("đề nghị", "giao", "yêu cầu", "phân công", "giao cho", "chỉ đạo các", "kiến nghị");

    /// <summary>Names whom the sentence speaks of; whether they are charged, the words behind say.</summary>
    public static readonly PhraseSet Addressing = new("đối với", "riêng", "riêng đối với");

    /// <summary>Nouns that such a verb ends: "cơ quan tham mưu", "ủy ban kiểm tra".</summary>
    public static readonly PhraseSet NounEndings = new(
        "tham mưu", "kiểm tra", "chỉ đạo", "quản lý", "tổ chức", "chủ trì thực hiện", "chủ trì", "phối hợp", "báo cáo", "nghiên cứu", "đầu tư", "xây dựng", "hướng dẫn", "phát triển", "làm");
}
