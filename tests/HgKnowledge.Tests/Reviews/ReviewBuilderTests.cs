using HgKnowledge.Extraction;
using HgKnowledge.Reports;
using HgKnowledge.Reviews;
using HgKnowledge.Rules;
using HgKnowledge.Rules.Decisions;
using HgKnowledge.Tests.Cli;

namespace HgKnowledge.Tests.Reviews;

public sealed class ReviewBuilderTests
{
    private static readonly DocumentKnowledge[] Stored = [ReviewSample.Text("nghị quyết.txt", SampleFolder.Resolution)];

    private static readonly ReviewSample Sample = new(Stored, ReviewSample.Text("dự thảo.md", SampleFolder.Programme));

    [Fact]
    public void Findings_keep_their_order_and_are_counted_by_severity()
    {
        Assert.Equal(Sample.Review.Notes.OrderByDescending(note => note.Finding.Severity).Select(note => note.Finding.Id), Sample.Review.Notes.Select(note => note.Finding.Id));
        Assert.StartsWith($"{Sample.Review.Notes.Count} phát hiện: 1 lỗi, ", Sample.Review.Counts, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_goes_by_its_file_and_others_by_type_and_symbol()
    {
        var places = Note("HG101").Places;

        Assert.Equal("dự thảo.md", places.Single(place => place.InDraft).Document);
        Assert.Equal("Nghị quyết 05-NQ/TU (nghị quyết.txt)", places.Single(place => !place.InDraft).Document);
        Assert.Equal("mục I.2, dòng 9", places.Single(place => place.InDraft).Where);
    }

    [Theory]
    [InlineData(ReportLanguage.Vietnamese, "Tốc độ tăng trưởng kinh tế (GRDP), 2021–2025: trái nhau")]
    [InlineData(ReportLanguage.English, "Tốc độ tăng trưởng kinh tế (GRDP), 2021–2025: conflicting")]
    public void Compared_values_are_headed_by_indicator_years_and_verdict(ReportLanguage language, string title) =>
        Assert.Equal(title, new ReviewSample(Stored, ReviewSample.Text("dự thảo.md", SampleFolder.Programme), language)
            .Review.Notes.First(note => note.Finding.Severity == Severity.Error).Title);

    [Fact]
    public void The_place_shown_is_the_odd_one_out()
    {
        const string odd = "Đến năm 2025, tỷ lệ hộ nghèo còn 3%";
        var text = $"TỈNH ỦY HÒA AN\nCHƯƠNG TRÌNH\nI. MỤC TIÊU\n1. {odd}.\n2. Đến năm 2025, tỷ lệ hộ nghèo còn 2%.\nII. GIẢI PHÁP\n1. Đến năm 2025, tỷ lệ hộ nghèo còn 2%.";
        var sample = new ReviewSample([], ReviewSample.Text("dự thảo.txt", text));
        var note = Assert.Single(sample.Review.Notes, note => note.Finding.Rule.Id == "HG102");

        Assert.Contains(ReviewSample.Words(sample.Draft.Document, note.In("dự thảo.txt")!), odd, StringComparison.Ordinal);
        Assert.Null(note.In("nghị quyết.txt"));
    }

    [Fact]
    public void A_settled_finding_is_no_longer_open()
    {
        var finding = Note("HG101").Finding;
        finding = finding with { Decision = Decision.Of(finding, Ruling.Accepted, "Đã thống nhất", "Văn phòng", new(2025, 3, 1)) };
        var note = Assert.Single(ReviewBuilder.Build(Sample.Knowledge, [finding], ["dự thảo.md"], ReportLanguage.Vietnamese).Notes);

        Assert.False(note.Open);
        Assert.Contains("Đã thống nhất", note.Decision, StringComparison.Ordinal);
    }

    private static ReviewNote Note(string rule) => Sample.Review.Notes.First(note => note.Finding.Rule.Id == rule && note.Finding.Severity == Severity.Error);
}
