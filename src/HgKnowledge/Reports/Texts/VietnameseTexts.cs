using System.Globalization;
using HgKnowledge.Catalog;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking.Trails;
using HgKnowledge.Quantities;
using HgKnowledge.Rules;
using HgKnowledge.Rules.Decisions;
using HgKnowledge.Storage;

namespace HgKnowledge.Reports.Texts;

/// <summary>Tiếng Việt.</summary>
internal sealed class VietnameseTexts : ReportTexts
{
    public override NumberFormatInfo NumberFormat { get; } = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public override string ReportTitle => "Báo cáo đối chiếu chỉ tiêu, nhiệm vụ và dẫn chiếu";
    public override string Overview => "Tổng quan";
    public override string Findings => "Phát hiện";
    public override string Matrix => "Bảng chỉ số theo văn bản";
    public override string TasksByBody => "Nhiệm vụ theo cơ quan";
    public override string TasksByDeadline => "Nhiệm vụ theo thời hạn";
    public override string Trails => "Dấu vết";
    public override string References => "Dẫn chiếu";
    public override string Ledger => "Nhật ký nạp văn bản";
    public override string Page => "Trang";
    public override string Shows => "Nội dung";
    public override string Documents => "Các văn bản";
    public override string Document => "Văn bản";
    public override string Title => "Tên gọi và tệp";
    public override string Date => "Ngày";
    public override string Targets => "Số liệu";
    public override string Tasks => "Nhiệm vụ";
    public override string Task => "Nhiệm vụ";
    public override string Finding => "Phát hiện";
    public override string FindingId => "Mã phát hiện";
    public override string Rule => "Quy tắc";
    public override string Verdict => "Kết luận";
    public override string Meaning => "Ý nghĩa";
    public override string Where => "Vị trí";
    public override string Side => "Bên";
    public override string Number => "TT";
    public override string Pairs => "Số cặp";
    public override string Indicators => "Chỉ số";
    public override string Rules => "Các quy tắc kiểm tra";
    public override string Value => "Giá trị";
    public override string Values => "Giá trị";
    public override string Quote => "Nguyên văn";
    public override string Indicator => "Chỉ số";
    public override string IndicatorId => "Mã chỉ số";
    public override string Period => "Thời gian";
    public override string StatusWord => "Loại";
    public override string Area => "Địa bàn";
    public override string Pair => "Hai chỗ được so sánh";
    public override string Statements => "Các chỗ (số thứ tự ở bảng trên)";
    public override string Remark => "Lưu ý";
    public override string Why => "Lý do";
    public override string Field => "Thông tin";
    public override string AsWritten => "Theo văn bản";
    public override string File => "Tệp";
    public override string Type => "Loại";
    public override string Symbol => "Số, ký hiệu";
    public override string Issuer => "Cơ quan ban hành";
    public override string Term => "Nhiệm kỳ";
    public override string Signer => "Người ký";
    public override string Body => "Cơ quan";
    public override string Leads => "Chủ trì";
    public override string Helps => "Phối hợp";
    public override string Lead => "Chủ trì";
    public override string Help => "Phối hợp";
    public override string LeadRole => "chủ trì";
    public override string HelpRole => "phối hợp";
    public override string Role => "Vai trò";
    public override string With => "Cùng với";
    public override string Deadline => "Thời hạn";
    public override string Cited => "Văn bản được dẫn";
    public override string CitedIn => "Được dẫn trong";
    public override string State => "Tình trạng";
    public override string Relation => "Quan hệ";
    public override string Times => "Số lần";
    public override string Outcome => "Kết quả";

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

    public override IReadOnlyList<(string Word, string Name, string Meaning)> Verdicts { get; } =
    [
        ("same", "khớp", "Hai số bằng nhau, hoặc bằng nhau sau khi làm tròn."),
        ("within", "nằm trong khoảng", "Số này nằm trong khoảng mà số kia cho phép."),
        ("raised", "nâng mức", "Hai ngưỡng khác nhau nhưng có thể cùng đúng; văn bản sau đòi hỏi cao hơn."),
        ("lowered", "hạ mức", "Hai ngưỡng khác nhau nhưng có thể cùng đúng; văn bản sau đòi hỏi thấp hơn."),
        ("touching", "giáp nhau", "Hai khoảng chỉ có chung một giá trị."),
        ("overlapping", "trùng một phần", "Hai khoảng chỉ trùng nhau một phần."),
        ("conflicting", "trái nhau", "Hai số không có giá trị chung nào."),
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

    public override string StateOf(TrailState state) => state switch
    {
        TrailState.Issued => "đã ban hành",
        TrailState.Late => "muộn",
        TrailState.NoTrace => "chưa thấy dấu vết",
        _ => "đã giao",
    };

    public override string StepOf(TrailStepKind step) => step switch
    {
        TrailStepKind.Planned => "giao xây dựng",
        TrailStepKind.Issued => "ban hành",
        TrailStepKind.MayBe => "có thể là",
        _ => "dẫn",
    };

    public override string PassiveOf(Relation relation) => relation switch
    {
        Extraction.References.Relation.Implements => "được thực hiện trong",
        Extraction.References.Relation.Replaces => "được thay thế bởi",
        Extraction.References.Relation.Amends => "được sửa đổi, bổ sung bởi",
        Extraction.References.Relation.Continues => "được tiếp tục trong",
        Extraction.References.Relation.Reviews => "được sơ kết, tổng kết trong",
        Extraction.References.Relation.Basis => "là căn cứ của",
        Extraction.References.Relation.Issued => "được giao xây dựng trong",
        _ => "được dẫn trong",
    };

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

    // "Phần thứ hai.II.1" and "Chương I.2" name themselves.
    public override string Section(string path) =>
        path.Length > 1 && char.IsUpper(path[0]) && char.IsLower(path[1]) ? path : $"mục {path}";

    public override string Line(string document, int? page, int line) =>
        $"{(page is null ? "" : $"trang {page}, ")}{Unit(document)} {line}";

    public override string Lines(string document, string lines) => lines.Length == 0 ? "" : $"{Unit(document)} {lines}";

    // Official Vietnamese dates pad the days below 10 and the months 1 and 2.
    public override string Day(DateOnly? day) => day?.ToString(day.Value.Month < 3 ? "dd/MM/yyyy" : "dd/M/yyyy", CultureInfo.InvariantCulture) ?? "";

    public override string Severity(Severity severity) => severity switch
    {
        HgKnowledge.Rules.Severity.Error => "Lỗi",
        HgKnowledge.Rules.Severity.Warning => "Cảnh báo",
        _ => "Lưu ý",
    };

    public override string Direction(Direction direction) => direction switch
    {
        Catalog.Direction.Up => "Phấn đấu tăng.",
        Catalog.Direction.Down => "Phấn đấu giảm.",
        _ => "",
    };

    public override string Status(TargetStatus status) => status switch
    {
        TargetStatus.Target => "chỉ tiêu",
        TargetStatus.Result => "kết quả",
        TargetStatus.Benchmark => "mức đối chiếu",
        _ => "quy đổi, nhắc lại",
    };

    public override string Bound(Bound bound) => bound switch
    {
        Quantities.Bound.AtLeast => "≥",
        Quantities.Bound.AtMost => "≤",
        Quantities.Bound.Approx => "khoảng",
        _ => "",
    };

    public override string Change(Change change) => change switch
    {
        Quantities.Change.Increase => "tăng",
        Quantities.Change.Decrease => "giảm",
        _ => "",
    };

    public override string Basis(Basis basis) => basis switch
    {
        Quantities.Basis.YearlyAverage => "bình quân",
        Quantities.Basis.EachYear => "mỗi năm",
        Quantities.Basis.Cumulative => "cả giai đoạn",
        _ => "",
    };

    public override string RelationOf(Relation relation) => relation switch
    {
        Extraction.References.Relation.Implements => "thực hiện",
        Extraction.References.Relation.Replaces => "thay thế",
        Extraction.References.Relation.Amends => "sửa đổi, bổ sung",
        Extraction.References.Relation.Continues => "tiếp tục",
        Extraction.References.Relation.Reviews => "sơ kết, tổng kết",
        Extraction.References.Relation.Basis => "căn cứ",
        Extraction.References.Relation.Issued => "sẽ ban hành",
        _ => "dẫn",
    };

    public override string ReferenceState(CitedState state) => state switch
    {
        CitedState.InCorpus => "có trong kho",
        CitedState.Known => "đã biết",
        CitedState.Numbered => "có số, ký hiệu",
        CitedState.ToBeIssued => "sẽ ban hành",
        _ => "chưa xác định",
    };

    public override string OutcomeOf(LedgerOutcome outcome) => outcome switch
    {
        LedgerOutcome.Read => "đã nạp",
        LedgerOutcome.Unchanged => "không đổi",
        LedgerOutcome.ReadWithWarnings => "đã nạp, có cảnh báo",
        LedgerOutcome.Failed => "không đọc được",
        _ => "bỏ qua",
    };

    public override string Message(Finding finding) => finding.Message;

    public override string Summary(RuleInfo rule) => rule.Summary;

    public override string Reason(string reason) => reason;

    private static string Unit(string document) => Wording.CountsParagraphs(document) ? "đoạn" : "dòng";

    public override string Decided(int count) => $"Phát hiện đã có quyết định ({count})";

    public override string RulingName(Ruling ruling) => ruling switch
    {
        Ruling.Accepted => "chấp nhận",
        Ruling.Wrong => "phát hiện sai",
        _ => "sẽ sửa",
    };
    public override string DecisionWord => "Quyết định";
    public override string Reopened(string decision) => $"Mở lại vì căn cứ đã thay đổi; quyết định trước đây: {decision}";
}
