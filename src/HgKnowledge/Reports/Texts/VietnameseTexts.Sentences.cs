using HgKnowledge.Rules;

namespace HgKnowledge.Reports.Texts;

// Headings and sentences.
internal sealed partial class VietnameseTexts
{
    public override string FirstToSee => "Cần xem trước";
    public override string Details => "Xem chi tiết";
    public override string Contents => "Các trang của báo cáo";
    public override string HowToRead => "Cách đọc báo cáo";
    public override string NoFindings => "Không có phát hiện nào.";
    public override string WhatWouldSettle => "Hướng xử lý:";
    public override string WholeThread => "Mạch chỉ tiêu đầy đủ";
    public override string MatrixNote =>
        "Mỗi ô cho biết văn bản nêu gì về chỉ số và có khớp với những chỗ khác trong mạch chỉ tiêu hay không. Ô không có kết luận là ô không so sánh được với chỗ nào; lý do ghi ở trang của chỉ số.";
    public override string NotInCatalog => "Chỉ số này chưa có trong danh mục; các chỗ được nối với nhau theo tên gọi.";
    public override string InheritedPeriods => "Thời gian in nghiêng: không nêu trong câu mà lấy từ đề mục hoặc từ văn bản.";
    public override string RepairedNumbers => "† Con số nằm ở chỗ văn bản bị hỏng chữ đã được khôi phục; cần xem lại bản gốc.";
    public override string NothingToCompare => "Chỉ có một chỗ nêu chỉ số này nên không có gì để so sánh.";
    public override string NoneCompared => "Không có hai chỗ nào đủ điều kiện so sánh.";
    public override string NotComparedNote =>
        "Những cặp số dưới đây cùng một chỉ số nhưng không so sánh được với nhau nên không phải là phát hiện. Từng cặp được ghi ở trang của chỉ số.";
    public override string NoTasks => "Không tìm thấy nhiệm vụ nào.";
    public override string NobodyNamed => "Không nêu cơ quan";
    public override string Recurring => "Định kỳ";
    public override string NoDeadline => "Không nêu thời hạn";
    public override string NoPeriod => "không rõ";
    public override string ReferencesNote =>
        "“Có trong kho” là văn bản đã được nạp cùng; “đã biết” là văn bản ngoài kho, khớp với bảng văn bản của Trung ương; “có số, ký hiệu” là văn bản ngoài kho chưa đối chiếu được; “sẽ ban hành” là văn bản được giao xây dựng; “chưa xác định” là chỗ dẫn không đủ để biết là văn bản nào. Dạng viết tắt được tính vào chỗ dẫn đầy đủ của nó.";

    public override IReadOnlyList<string> ReadingNotes { get; } =
    [
        "Mọi nhận định đều kèm nguyên văn, đề mục và dòng; nguyên văn trong văn bản gốc là căn cứ cuối cùng.",
        "✖ Lỗi: hai chỗ không thể cùng đúng. ▲ Cảnh báo: nên xem lại trước khi ban hành. ○ Lưu ý: để biết.",
        "Hai số chỉ được so sánh khi cùng chỉ số, địa bàn, loại (chỉ tiêu hay kết quả), đơn vị, cách tính và thời gian. Những cặp không so sánh được ghi rõ lý do ở trang của chỉ số và không phải là phát hiện.",
    ];

    public override string CorpusLine(string corpus, int documents, DateOnly? date) =>
        $"Kho văn bản{(corpus.Length == 0 ? "" : $" {corpus}")}: {documents} văn bản.{(date is null ? "" : $" Lập ngày {Day(date)}.")}";

    public override string FilterLine(IReadOnlyList<string> filters) =>
        filters.Count == 0 ? "Không lọc." : $"Bộ lọc: {string.Join("; ", filters)}.";

    public override string FindingCounts(int errors, int warnings, int notes) =>
        errors + warnings == 0
            ? $"Không có lỗi hay cảnh báo nào; có {notes} lưu ý."
            : $"Có {errors} lỗi, {warnings} cảnh báo và {notes} lưu ý.";

    public override string AndMore(int count) => $"và {count} mục nữa";
    public override string FindingsShow(int count) => $"{count} phát hiện, nặng nhất trước, kèm nguyên văn các bên.";
    public override string MatrixShows(int indicators, int statements) => $"{indicators} chỉ số qua {statements} chỗ nêu số liệu; mỗi chỉ số có một trang riêng.";
    public override string BodiesShow(int tasks) => $"{tasks} nhiệm vụ, xếp theo cơ quan chủ trì và phối hợp.";
    public override string DeadlinesShow(int tasks) => $"{tasks} nhiệm vụ có thời hạn, xếp theo ngày đến hạn; sau đó là nhiệm vụ định kỳ và không thời hạn.";
    public override string TrailsShow(int plans) => $"{plans} văn bản được giao xây dựng: đã ban hành chưa, đúng hạn hay muộn, ai thực hiện, sơ kết, thay thế.";
    public override string TrailsNote => "Mỗi văn bản được giao xây dựng được đối chiếu với các văn bản đã nạp và các văn bản được dẫn về sau theo tên, loại, giai đoạn và ngày. “Có thể là” là gợi ý cần đối chiếu, không phải kết luận; “chưa thấy dấu vết” chỉ nói về các văn bản đã nạp.";
    public override string Became => "Đã thành";
    public override string Planned => "Văn bản được giao xây dựng";
    public override string MayBe(string name, double confidence) => $"có thể là {name} (độ tin cậy {confidence.ToString("0.00", NumberFormat)})";
    public override string LateBy(int days, int quarters, bool atLeast) => $"{(atLeast ? "ít nhất " : "")}{days} ngày ({quarters} quý)";

    public override string ReferencesShow(int references) => $"{references} chỗ dẫn văn bản: dẫn gì, có trong kho không, có gì bất thường.";
    public override string SeverityHeading(Severity severity, int count) => $"{Mark(severity)} {Severity(severity)} ({count})";
    public override string InSeveralDocuments(int indicators) => $"Nêu trong nhiều văn bản ({indicators} chỉ số)";
    public override string InOneDocument(int indicators) => $"Chỉ nêu trong một văn bản ({indicators} chỉ số)";
    public override string UnitIs(string unit) => unit.Length == 0 ? "" : $"Đơn vị thường dùng: {unit}.";
    public override string StatementsInTime(int count) => $"Các chỗ nêu, theo thời gian ({count})";
    public override string Compared(int pairs) => $"Đã so sánh ({pairs} cặp)";
    public override string NotCompared(int pairs) => $"Không so sánh ({pairs} cặp)";
    public override string TooManyPairs(int shown) => $"Mạch này có quá nhiều cặp; chỉ xét {shown.ToString("N0", NumberFormat)} cặp đầu.";
    public override string FindingsInOrder(int count) => $"Phát hiện, theo thứ tự trong văn bản ({count})";
    public override string TargetsInOrder(int count) => $"Số liệu, theo thứ tự trong văn bản ({count})";
    public override string TasksInOrder(int count) => $"Nhiệm vụ, theo thứ tự trong văn bản ({count})";
    public override string ReferencesOf(int count) => $"{count} chỗ dẫn văn bản khác";
    public override string DueIn(int year) => $"Đến hạn năm {year}";
    public override string Until(string day) => $"đến {day}";
    public override string OddCitations(int count) => $"Chỗ dẫn bất thường ({count})";
    public override string CitedBySeveral(int count) => $"Được nhiều văn bản cùng dẫn ({count})";
    public override string CitesSummary(int citations, int documents, int identified) =>
        $"{citations} chỗ dẫn, {documents} văn bản được dẫn, trong đó {identified} văn bản xác định được.";

    public override string Decided(int count) => $"Phát hiện đã có quyết định ({count})";

    public override string DecisionWord => "Quyết định";
    public override string Reopened(string decision) => $"Mở lại vì căn cứ đã thay đổi; quyết định trước đây: {decision}";
}
