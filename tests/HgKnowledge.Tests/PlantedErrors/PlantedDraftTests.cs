using HgKnowledge.Extraction;
using HgKnowledge.Tests.Cli;
using HgKnowledge.Tests.Formats.Word.Comments;
using HgKnowledge.Tests.Reviews;

namespace HgKnowledge.Tests.PlantedErrors;

/// <summary>A draft with ten contradictions, one of each kind, comes back with ten comments on the right words and no other.</summary>
public sealed class PlantedDraftTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "Drafts");

    /// <summary>Value, range, period, unit, part and whole, sum, date and type of a citation, owner, deadline.</summary>
    private static readonly (string Severity, string Words)[] Planted =
    [
        ("Lỗi", "Tốc độ tăng trưởng kinh tế (GRDP) bình quân giai đoạn 2021-2025 đạt 8,2%/năm"),
        ("Lỗi", "tỷ lệ đô thị hóa đạt 36 - 38%"),
        ("Lỗi", "tỷ lệ lao động qua đào tạo đạt 70%"),
        ("Lỗi", "Thu nhập bình quân đầu người năm 2025 đạt 75 tỷ đồng/người"),
        ("Lỗi", "thu nội địa đạt 9.400 tỷ đồng"),
        ("Lỗi", "tổng kim ngạch xuất nhập khẩu đạt 900 triệu USD"),
        ("Cảnh báo", "Nghị quyết số 36-NQ/TW ngày 12/10/2018 của Ban Chấp hành Trung ương"),
        ("Cảnh báo", "Quyết định số 26-NQ/TW ngày 05/8/2008 của Ban Chấp hành Trung ương"),
        ("Lưu ý", "Sở Công Thương chủ trì xây dựng Đề án phát triển cụm công nghiệp ven biển, hoàn thành trong quý III năm 2022"),
        ("Cảnh báo", "Sở Nội vụ chủ trì xây dựng Đề án sắp xếp đơn vị sự nghiệp công lập, hoàn thành trong quý IV năm 2022"),
    ];

    // Seeds that leave the tasks in the text: a sentence in a cell or a note assigns nothing.
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    public void Ten_planted_contradictions_give_ten_comments_on_their_words(int seed)
    {
        using var folder = new SampleFolder().With("nghị quyết.txt", File.ReadAllText(Path.Combine(Folder, "ten-contradictions-resolution.txt")));
        folder.Ingest();
        var text = File.ReadAllText(Path.Combine(Folder, "ten-contradictions.txt"));
        File.WriteAllBytes(folder.Beside("dự thảo.docx"), seed == 0 ? ReviewSample.Word(text) : new WordLikeFile(seed).Build(text));
        folder.Run("check", folder.Beside("dự thảo.docx"));

        var copy = new CommentedFile(File.ReadAllBytes(folder.Beside("dự thảo.kiểm-tra.docx")));
        Assert.Equal(Planted.Select(planted => (planted.Severity, Folded(planted.Words))).Order(), copy.Anchors().Select(anchor => (anchor.Title.Split(':')[0], anchor.Words)).Order());
    }

    [SkippableFact]
    public void A_contradiction_planted_in_a_real_document_gets_its_comment_and_adds_no_other()
    {
        var text = File.ReadAllText(RealDocuments.File("000_9f63aa49df9fb3fd.txt")).Normalize(System.Text.NormalizationForm.FormC);
        DocumentKnowledge[] stored = [.. new[] { "002_3af1d634d45fff12.txt", "003_6325d3a2f4026a30.txt", "004_825d63a4ff037774.txt" }.Select(name => ReviewSample.Read(name, File.ReadAllBytes(RealDocuments.File(name))))];
        var original = ReviewSample.Text("dự thảo.txt", text);
        var before = Ids(new(stored, original));
        var planted = new ErrorPlanter(new ReviewSample([], original).Knowledge.Documents[0], text, seed: 7).All().Where(error => error.Kind is "number" or "unit" or "citation").Take(20).ToList();

        var seen = planted.Count(error => Ids(new([.. stored, ReviewSample.Text("bản trước.txt", text)], ReviewSample.Text("dự thảo.txt", error.Text))).Except(before).Any());
        Assert.True(seen >= 18, $"{seen} of {planted.Count}");
    }

    private static HashSet<string> Ids(ReviewSample sample) => [.. sample.Review.Notes.Select(note => note.Finding.Id)];

    private static string Folded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
