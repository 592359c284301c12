using HgKnowledge.Extraction.Bodies;

namespace HgKnowledge.Extraction.Tasks;

/// <summary>The words for documents to be made, and for making them.</summary>
internal static class DeliverableWords
{
    /// <summary>Types of documents that can be made.</summary>
    public static readonly PhraseSet Types = new(
        "đề án", "nghị quyết", "chỉ thị", "kết luận", "quy định", "quyết định", "kế hoạch", "chương trình", "quy chế", "quy hoạch", "chiến lược",
        "định hướng chiến lược", "bộ tiêu chí", "bộ chỉ số", "đề cương", "luật", "nghị định", "thông tư", "thông báo", "tờ trình", "phương án", "báo cáo",
        "hướng dẫn", "bộ quy tắc", "sổ tay", "quy trình", "dự thảo", "pháp lệnh", "danh mục", "lộ trình", "đồ án quy hoạch");

    /// <summary>Types that are work where they open an item: "Hướng dẫn triển khai", "Báo cáo kết quả".</summary>
    public static readonly PhraseSet AlsoVerbs = new("hướng dẫn", "thông báo", "báo cáo", "kết luận", "quy định", "dự thảo");

    /// <summary>Types that name a document even where they are written small and nobody is charged with them.</summary>
    public static readonly PhraseSet PlainTypes = new(
        "đề án", "nghị quyết", "chỉ thị", "kế hoạch", "chương trình", "quy hoạch", "quy chế", "chiến lược", "bộ tiêu chí", "đề cương", "phương án", "bộ chỉ số", "bộ quy tắc", "đồ án quy hoạch");

    /// <summary>Making a document.</summary>
    public static readonly PhraseSet Making = new(
        "xây dựng", "ban hành", "hoàn thiện", "hoàn chỉnh", "soạn thảo", "dự thảo", "lập", "hoàn thành", "sửa đổi", "bổ sung", "điều chỉnh", "xây dựng mới", "nghiên cứu xây dựng",
        "nghiên cứu", "đề xuất", "phê duyệt", "xây dựng hoàn thành", "trình ban hành", "trình", "thông qua", "thông báo", "ra", "rà soát", "hoàn thiện xây dựng", "cập nhật", "xây dựng hoàn thiện", "xây dựng lại", "xem xét, ban hành", "xây dựng xong");

    /// <summary>Making that alone, without anyone charged, is planned work.</summary>
    public static readonly PhraseSet Planning = new(
        "xây dựng", "ban hành", "hoàn thiện", "hoàn chỉnh", "soạn thảo", "lập", "hoàn thành", "xây dựng hoàn thành", "nghiên cứu xây dựng", "hoàn thiện xây dựng", "xây dựng mới", "xây dựng lại", "phê duyệt", "sửa đổi", "sửa đổi, bổ sung");

    /// <summary>Go with the making verb: "xây dựng và triển khai thực hiện Đề án".</summary>
    public static readonly PhraseSet Company = new(
        "triển khai", "triển khai thực hiện", "tổ chức thực hiện", "thực hiện", "thực hiện nghiêm", "tổ chức triển khai", "triển khai hiệu quả", "ban hành", "phê duyệt", "hoàn thiện", "trình",
        "thực hiện hiệu quả", "công bố", "tổ chức triển khai thực hiện", "bổ sung", "điều chỉnh", "việc");

    /// <summary>Openings that leave the sentence as it is.</summary>
    public static readonly PhraseSet Openings = new(
        "tập trung", "khẩn trương", "sớm", "chủ động", "tiếp tục", "cần", "phải", "kịp thời", "đồng thời", "trong đó", "trước mắt", "tổ chức", "tiến hành", "nhanh chóng", "chỉ đạo", "lãnh đạo", "ưu tiên", "đẩy nhanh tiến độ", "hàng năm", "hằng năm");

    /// <summary>Openings that make a clause of their own behind a comma too: ", khẩn trương xây dựng đề án ...".</summary>
    public static readonly PhraseSet Pressing = new("khẩn trương", "sớm", "trước mắt", "nhanh chóng");

    /// <summary>Reviews are deliverables of their own.</summary>
    public static readonly PhraseSet Reviews = new("sơ kết", "tổng kết", "sơ kết, tổng kết", "sơ, tổng kết", "sơ kết và tổng kết", "tổng kết, đánh giá", "đánh giá");

    /// <summary>Reporting as a duty.</summary>
    public static readonly PhraseSet Reports = new("báo cáo", "tổng hợp báo cáo", "tổng hợp, báo cáo", "gửi báo cáo");

    /// <summary>In front of "và": the words after it carry out another document.</summary>
    public static readonly string[] CarryingOut = ["thực hiện", "triển khai", "quán triệt", "theo", "thay thế", "căn cứ", "cụ thể hóa", "phù hợp"];
}
