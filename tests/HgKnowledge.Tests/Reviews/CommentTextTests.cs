using HgKnowledge.Extraction;
using HgKnowledge.Reports;
using HgKnowledge.Tests.Cli;

namespace HgKnowledge.Tests.Reviews;

public sealed class CommentTextTests
{
    private static readonly DocumentKnowledge[] Stored = [ReviewSample.Text("nghị quyết.txt", SampleFolder.Resolution)];

    [Fact]
    public void A_comment_gives_verdict_own_value_other_words_place_way_out_and_id()
    {
        var lines = new ReviewSample(Stored, ReviewSample.Text("dự thảo.txt", Draft("7 - 7,5%/năm"))).Comment("HG101");

        Assert.Equal("Lỗi: Tốc độ tăng trưởng kinh tế (GRDP), 2021–2025: trái nhau", lines[0]);
        Assert.Equal("Ở đây là 7 - 7,5 %/năm; nơi khác ghi:", lines[1]);
        Assert.Equal("• Nghị quyết 05-NQ/TU (nghị quyết.txt), mục I.2, dòng 9: “Tốc độ tăng trưởng kinh tế (GRDP) bình quân giai đoạn 2021-2025 đạt 6,3 - 6,7%/năm”", lines[2]);
        Assert.StartsWith("Nên xử lý: ", lines[3], StringComparison.Ordinal);
        Assert.Matches(@"^\(HG101-[0-9a-f]+\)$", lines[4]);
        Assert.Equal(5, lines.Count);
    }

    [Fact]
    public void Places_that_agree_are_named_without_their_words()
    {
        var text = Draft("7 - 7,5%/năm") + "\nII. GIẢI PHÁP\n1. Tốc độ tăng trưởng kinh tế (GRDP) bình quân giai đoạn 2021-2025 đạt 7 - 7,5%/năm.";
        var lines = new ReviewSample(Stored, ReviewSample.Text("dự thảo.txt", text)).Comment("HG101");

        Assert.Equal("Giống ở đây: văn bản này, mục I.1, dòng 6.", lines[3]);
    }

    [Fact]
    public void More_than_three_places_are_counted()
    {
        var many = Enumerable.Range(1, 5).Select(i => ReviewSample.Text($"{i}.txt",
            SampleFolder.Resolution.Replace("05-NQ", $"{i}-NQ", StringComparison.Ordinal).Replace("trên 75%", $"trên {60 + i}%", StringComparison.Ordinal))).ToList();
        var lines = new ReviewSample(many, ReviewSample.Text("dự thảo.txt", Draft("7 - 7,5%/năm"))).Comment("HG101");

        Assert.Equal(3, lines.Count(line => line.StartsWith('•')));
        Assert.Contains("… và 2 chỗ nữa", lines);
    }

    [Fact]
    public void An_explanation_calls_the_draft_this_document()
    {
        const string text = "TỈNH ỦY HÒA AN\nSố 12-CTr/TU\n\nCHƯƠNG TRÌNH\nI. MỤC TIÊU\n1. Năm 2025, tổng kim ngạch xuất nhập khẩu đạt 900 triệu USD, trong đó kim ngạch xuất khẩu đạt 600 triệu USD, kim ngạch nhập khẩu đạt 400 triệu USD.";
        var lines = new ReviewSample(Stored, ReviewSample.Text("dự thảo.txt", text)).Comment("HG115");

        Assert.StartsWith("Văn bản này, mục I.1, dòng 6, nêu “", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("dự thảo.txt", string.Concat(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_can_be_in_English()
    {
        var lines = new ReviewSample(Stored, ReviewSample.Text("draft.txt", Draft("7 - 7,5%/năm")), ReportLanguage.English).Comment("HG101");

        Assert.Equal("7 - 7,5 %/năm here; elsewhere:", lines[1]);
        Assert.StartsWith("To settle it: ", lines[3], StringComparison.Ordinal);
    }

    private static string Draft(string growth) => $"""
        TỈNH ỦY HÒA AN
        Số 12-CTr/TU

        CHƯƠNG TRÌNH
        I. MỤC TIÊU
        1. Tốc độ tăng trưởng kinh tế (GRDP) bình quân giai đoạn 2021-2025 đạt {growth}.
        """;
}
