using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HgKnowledge.Formats.Excel;
using HgKnowledge.Reports;
using HgKnowledge.Reports.Sheets;
using HgKnowledge.Rules;

namespace HgKnowledge.Tests.Reports.Sheets;

public sealed class ReportSheetsTests
{
    private static readonly ReportOptions Options = new() { Corpus = "mẫu" };

    [Fact]
    public void An_indicator_is_a_row_and_a_document_a_column()
    {
        var matrix = Sheet("Bảng chỉ số theo văn bản");
        var row = matrix.Rows.Single(cells => cells[0].Text == "Tỷ lệ xã đạt chuẩn nông thôn mới");
        var programme = matrix.Columns.ToList().FindIndex(column => column.Header == "12-CTr/TU");
        Assert.Equal("≥ 80% (2025)\n▲ nâng mức", row[programme].Text);
        Assert.Equal(Severity.Warning, row[programme].Severity);
        Assert.Equal(2, row[2].Number);
    }

    [Fact]
    public void Indicators_on_which_documents_disagree_come_first() =>
        Assert.Equal("Tỷ lệ xã đạt chuẩn nông thôn mới", Sheet("Bảng chỉ số theo văn bản").Rows.First()[0].Text);

    [Fact]
    public void A_task_has_owner_helpers_and_the_last_day_of_its_deadline()
    {
        var row = Sheet("Nhiệm vụ").Rows.First();
        Assert.Equal(["Đề án “Y tế số”", "Đề án", "Sở Y tế", "Sở Tài chính", "quý IV năm 2021"], row.Take(5).Select(cell => cell.Text));
        Assert.Equal(new DateOnly(2021, 12, 31), row[5].Day);
    }

    [Fact]
    public void A_citation_has_its_oddities() =>
        Assert.Equal("Ngày ban hành sau ngày của văn bản này.", Sheet("Dẫn chiếu").Rows.Single(row => row[0].Text == "Nghị quyết 13-NQ/TW")[8].Text);

    [Fact]
    public void Every_row_has_a_cell_for_every_column() =>
        Assert.All(Sheets(), sheet => Assert.All(sheet.Rows, row => Assert.Equal(sheet.Columns.Count, row.Count)));

    [Theory]
    [InlineData(ReportLanguage.Vietnamese)]
    [InlineData(ReportLanguage.English)]
    public void The_workbook_of_the_projects_documents_is_valid(ReportLanguage language)
    {
        var sheets = ReportSheets.Of(ProjectCorpus.Knowledge, RuleRunner.Run(ProjectCorpus.Knowledge), Options with { Language = language });
        using var stream = new MemoryStream();
        WorkbookWriter.Write("Sổ", sheets, stream);
        using var package = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package));
        Assert.All(sheets, sheet => Assert.InRange(sheet.Name.Length, 1, 31));
        Assert.Equal(sheets.Count, sheets.Select(sheet => sheet.Name).Distinct().Count());
    }

    private static Sheet Sheet(string name) => Sheets().Single(sheet => sheet.Name == name);

    private static IReadOnlyList<Sheet> Sheets()
    {
        var knowledge = SampleKnowledge.Build();
        return ReportSheets.Of(knowledge, [SampleKnowledge.Finding(knowledge)], Options);
    }
}
