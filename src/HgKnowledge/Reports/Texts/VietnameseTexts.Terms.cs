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

// Words for what documents, statements and findings are.
internal sealed partial class VietnameseTexts
{
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

    public override string RulingName(Ruling ruling) => ruling switch
    {
        Ruling.Accepted => "chấp nhận",
        Ruling.Wrong => "phát hiện sai",
        _ => "sẽ sửa",
    };
}
