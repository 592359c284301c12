using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Linking;
using HgKnowledge.Quantities;
using HgKnowledge.Rules;

namespace HgKnowledge.Tests;

/// <summary>A congress report and the programme that implements it, small enough to be checked by eye.</summary>
internal static class SampleKnowledge
{
    public const string Report = "2020/báo cáo.txt";
    public const string Programme = "2021/chương trình.md";

    public static readonly RuleInfo Rule = new("HG101", "value-difference", Severity.Error, "Hai văn bản nêu hai giá trị.", "Two documents state two values.");

    public static readonly Years Plan = new(2021, 2025);

    /// <summary>The two documents, linked.</summary>
    public static Knowledge Build() => Link(ReportDocument(), ProgrammeDocument());

    public static Knowledge Link(params DocumentKnowledge[] documents)
    {
        var statements = documents.SelectMany(d => d.Targets.Select((target, index) => new Statement(d.Document, target, index)));
        var threads = statements.Where(s => s.Target.IndicatorId.Length > 0)
            .GroupBy(s => s.Target.IndicatorId, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new IndicatorThread(g.Key, g.First().Target.Indicator, [.. g]));
        return new Knowledge(documents, [.. threads], new IndicatorCatalog([]));
    }

    public static Finding Finding(Knowledge knowledge) => new()
    {
        Id = "HG101-1",
        Rule = Rule,
        Severity = Severity.Warning,
        Verdict = "raised",
        IndicatorId = "xa-ntm",
        Members = [.. knowledge.Threads.Single(t => t.IndicatorId == "xa-ntm").Statements.Select(Member)],
        Message = "Tỷ lệ xã đạt chuẩn: “trên 75%” và “trên 80%”.",
        EnglishMessage = "Share of communes: “trên 75%” and “trên 80%”.",
        Resolution = "Nêu rõ văn bản nào được dùng.",
    };

    private static Member Member(Statement statement, int camp)
    {
        var document = statement.Document;
        var evidence = statement.Target.Evidence;
        return new Member(document.Name, evidence, document.Line(evidence), document.Section(evidence.Block), document.Quote(evidence), $"{camp}", "");
    }

    private static DocumentKnowledge ReportDocument() =>
        new DocumentBuilder(Report, new DocumentMeta { Type = "Báo cáo", Title = "Báo cáo chính trị", Term = new Years(2020, 2025), Date = new DateOnly(2020, 9, 1), Issuer = "Tỉnh ủy" })
            .Heading("I.", "MỤC TIÊU | CHỈ TIÊU")
            .Target("Đến năm 2025, trên 75%  xã đạt chuẩn nông thôn mới.", "75%", "xa-ntm", new Quantity(75.0m, 75.0m, null, Bound.AtLeast, "%", 0), Years.Of(2025), t => t with { Indicator = "tỷ lệ xã đạt chuẩn nông thôn mới", Stated = true })
            .Target("Kinh tế tăng 6,3 - 6,7%/năm.", "6,3 - 6,7%", "grdp-growth", new Quantity(6.3m, 6.7m, null, Bound.Range, "%", 1), Plan, t => t with { Indicator = "tốc độ tăng trưởng", Basis = Basis.YearlyAverage })
            .Build();

    private static DocumentKnowledge ProgrammeDocument() =>
        new DocumentBuilder(Programme, new DocumentMeta { Type = "Chương trình", Symbol = "12-CTr/TU", Title = "Chương trình hành động", Date = new DateOnly(2021, 3, 26), Period = Plan })
            .Heading("II.", "TỔ CHỨC <THỰC HIỆN>")
            .Target("Có trên 80% xã đạt chuẩn nông thôn mới vào năm 2025.", "80%", "xa-ntm", new Quantity(80m, 80m, null, Bound.AtLeast, "%", 0), Years.Of(2025), t => t with { Indicator = "tỷ lệ xã đạt chuẩn nông thôn mới" })
            .Target("Giảm 1% hộ nghèo mỗi năm ở nông thôn.", "1%", "ho-ngheo", new Quantity(1m, 1m, null, Bound.Exact, "%", 0), Plan, t => t with { Indicator = "tỷ lệ hộ nghèo", Change = Change.Decrease, Basis = Basis.EachYear, Area = "nông thôn" })
            .Task("Sở Y tế chủ trì, phối hợp Sở Tài chính xây dựng Đề án “Y tế số” trong quý IV năm 2021.", span => new PlannedTask
            {
                Evidence = span,
                Title = "Đề án “Y tế số”",
                Deliverable = "Đề án",
                Lead = ["Sở Y tế"],
                Cooperation = ["Sở Tài chính"],
                Deadline = new Deadline("quý IV năm 2021", new DateOnly(2021, 10, 1), new DateOnly(2021, 12, 31)),
            })
            .Task("Sở Nội vụ báo cáo kết quả.", span => new PlannedTask { Evidence = span, Title = "báo cáo kết quả", Lead = ["Sở Nội vụ"] })
            .Reference("Thực hiện Báo cáo chính trị của Tỉnh ủy.", "Báo cáo chính trị", span => new Reference { Evidence = span, Type = "Báo cáo", Form = ReferenceForm.Name, Relation = Relation.Implements, Target = Report })
            .Reference("Căn cứ Nghị quyết số 13-NQ/TW ngày 02/4/2022 của Bộ Chính trị.", "Nghị quyết số 13-NQ/TW ngày 02/4/2022 của Bộ Chính trị", span => new Reference { Evidence = span, Type = "Nghị quyết", Number = "13", Symbol = "13-NQ/TW", Date = new DateOnly(2022, 4, 2), Issuer = "Bộ Chính trị", Relation = Relation.Basis, Anomalies = ["Ngày ban hành sau ngày của văn bản này."] })
            .Reference("Sơ kết Nghị quyết 13 và Chương trình này.", "Nghị quyết 13", span => new Reference { Evidence = span, Type = "Nghị quyết", Number = "13", Form = ReferenceForm.Short, Relation = Relation.Reviews, Antecedent = 1 })
            .Build();
}
