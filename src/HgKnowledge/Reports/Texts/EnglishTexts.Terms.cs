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
internal sealed partial class EnglishTexts
{
    public override IReadOnlyList<(string Word, string Name, string Meaning)> Verdicts { get; } =
    [
        ("same", "same", "Equal, or equal after rounding."),
        ("within", "within", "One lies inside what the other allows."),
        ("raised", "raised", "Thresholds that differ but could both hold; the later one asks for more."),
        ("lowered", "lowered", "Thresholds that differ but could both hold; the later one asks for less."),
        ("touching", "touching", "Ranges that share a single value."),
        ("overlapping", "overlapping", "Ranges that share a part."),
        ("conflicting", "conflicting", "Nothing in common."),
    ];

    // The phrases that comparison gives as reasons; those with numbers in them stay as they are.
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["khác chỉ số"] = "different indicators",
        ["số đếm các nội dung liệt kê, không phải chỉ số đo"] = "a count of listed things, not a measure",
        ["một bên là số quy đổi hoặc nhắc lại"] = "one is a conversion or restatement",
        ["một bên là số đối chiếu, không phải chỉ tiêu hay kết quả của địa phương"] = "one is a benchmark, not a target or result of this area",
        ["một bên là chỉ tiêu, một bên là kết quả"] = "one is a target, the other a result",
        ["khác năm"] = "different years",
        ["khác giai đoạn"] = "different periods",
        ["khác cách tính"] = "different bases",
        ["khác nội dung"] = "different contents",
        ["mức bình quân năm của cả giai đoạn không so với riêng năm"] = "an average over a period, and a single year",
        ["mức mỗi năm của cả giai đoạn không so với riêng năm"] = "each year of a period, and a single year",
        ["số cộng dồn của cả giai đoạn không so với riêng năm"] = "a sum over a period, and a single year",
        ["mức tại một thời điểm của cả giai đoạn không so với riêng năm"] = "a level for a period, and a single year",
        ["năm nằm ngoài giai đoạn"] = "the year is outside of the period",
        ["khác địa bàn"] = "different areas",
        ["một bên là mức tăng, giảm; một bên là mức đạt"] = "one is a change, the other a level",
        ["khác đơn vị tính"] = "different units",
        ["không rõ thời gian của ít nhất một bên"] = "at least one has no known period",
        ["hai số trong cùng một câu, được hiểu là hai nội dung khác nhau"] = "two numbers of one sentence are taken for two different things",
        ["hai số trong cùng một văn bản"] = "both stand in one document",
        ["tên gọi quá chung, không rõ có phải một nội dung"] = "the name is too general to tell whether it is one matter",
        ["hai số chênh nhau chưa tới một đơn vị của số được làm tròn"] = "they differ by less than one unit of the rounded one",
        ["văn bản sau thay thế văn bản trước"] = "the later document replaces the earlier one",
        ["con số nằm ở chỗ văn bản bị hỏng chữ đã được khôi phục"] = "a number touches damaged text that was restored",
    };

    public override string StateOf(TrailState state) => state switch
    {
        TrailState.Issued => "issued",
        TrailState.Late => "late",
        TrailState.NoTrace => "no trace",
        _ => "planned",
    };

    public override string StepOf(TrailStepKind step) => step switch
    {
        TrailStepKind.Planned => "planned",
        TrailStepKind.Issued => "issued",
        TrailStepKind.MayBe => "may be",
        _ => "cited",
    };

    public override string PassiveOf(Relation relation) => relation switch
    {
        Extraction.References.Relation.Implements => "implemented in",
        Extraction.References.Relation.Replaces => "replaced by",
        Extraction.References.Relation.Amends => "amended by",
        Extraction.References.Relation.Continues => "continued in",
        Extraction.References.Relation.Reviews => "reviewed in",
        Extraction.References.Relation.Basis => "basis of",
        Extraction.References.Relation.Issued => "planned in",
        _ => "cited in",
    };

    public override string Section(string path) => $"section {path}";

    public override string Line(string document, int? page, int line) =>
        $"{(page is null ? "" : $"page {page}, ")}{Unit(document)} {line}";

    public override string Lines(string document, string lines) => lines.Length == 0 ? "" : $"{Unit(document)} {lines}";

    public override string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public override string Severity(Severity severity) => severity switch
    {
        HgKnowledge.Rules.Severity.Error => "Error",
        HgKnowledge.Rules.Severity.Warning => "Warning",
        _ => "Note",
    };

    public override string Direction(Direction direction) => direction switch
    {
        Catalog.Direction.Up => "More is better.",
        Catalog.Direction.Down => "Less is better.",
        _ => "",
    };

    public override string Status(TargetStatus status) => status.ToString().ToLowerInvariant();

    public override string Bound(Bound bound) => bound switch
    {
        Quantities.Bound.AtLeast => "≥",
        Quantities.Bound.AtMost => "≤",
        Quantities.Bound.Approx => "about",
        _ => "",
    };

    public override string Change(Change change) => change switch
    {
        Quantities.Change.Increase => "up",
        Quantities.Change.Decrease => "down",
        _ => "",
    };

    public override string Basis(Basis basis) => basis switch
    {
        Quantities.Basis.YearlyAverage => "average of",
        Quantities.Basis.EachYear => "each year",
        Quantities.Basis.Cumulative => "in total",
        _ => "",
    };

    public override string RelationOf(Relation relation) =>
        relation == Extraction.References.Relation.Issued ? "to be issued" : relation.ToString().ToLowerInvariant();

    public override string ReferenceState(CitedState state) => state switch
    {
        CitedState.InCorpus => "in the corpus",
        CitedState.Known => "known",
        CitedState.Numbered => "symbol only",
        CitedState.ToBeIssued => "to be issued",
        _ => "unresolved",
    };

    public override string OutcomeOf(LedgerOutcome outcome) => outcome switch
    {
        LedgerOutcome.ReadWithWarnings => "read with warnings",
        _ => outcome.ToString().ToLowerInvariant(),
    };

    public override string Message(Finding finding) => finding.EnglishMessage.Length > 0 ? finding.EnglishMessage : finding.Message;

    public override string Summary(RuleInfo rule) => rule.EnglishSummary;

    public override string WhyUnread(string reason) => ReadingReasons.InEnglish(reason);

    public override string Reason(string reason) =>
        Reasons.TryGetValue(reason, out var known) ? known : string.Join("; ", reason.Split("; ").Select(part => Reasons.GetValueOrDefault(part, part)));

    private static string Unit(string document) => Wording.CountsParagraphs(document) ? "paragraph" : "line";

    public override string RulingName(Ruling ruling) => ruling switch
    {
        Ruling.Accepted => "accepted",
        Ruling.Wrong => "wrong",
        _ => "to be fixed",
    };
}
