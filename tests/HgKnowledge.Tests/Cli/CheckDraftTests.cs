using HgKnowledge.Reviews;
using HgKnowledge.Tests.Formats.Word.Comments;
using HgKnowledge.Tests.Reviews;

namespace HgKnowledge.Tests.Cli;

/// <summary>Drafts beside an index on the command line; the programme contradicts the resolution on growth and on communes.</summary>
public sealed class CheckDraftTests : IDisposable
{
    private readonly SampleFolder _folder = new SampleFolder().With("nghị quyết.txt", SampleFolder.Resolution);

    public CheckDraftTests() => _folder.Ingest();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_Word_draft_is_given_back_with_a_comment_on_the_words_of_each_finding()
    {
        var draft = Draft("dự thảo.docx");
        var run = _folder.Run("check", draft, "--severity", "warning");

        Assert.Equal(1, run.Code);
        var copy = new CommentedFile(File.ReadAllBytes(_folder.Beside("dự thảo.kiểm-tra.docx")));
        Assert.Contains(("Lỗi: Tốc độ tăng trưởng kinh tế (GRDP), 2021–2025: trái nhau", Folded("Tốc độ tăng trưởng kinh tế (GRDP) bình quân giai đoạn 2021-2025 đạt 7 - 7,5%/năm")), copy.Anchors());
        Assert.Contains(("Cảnh báo: Tỷ lệ xã đạt chuẩn nông thôn mới, 2025: nâng mức", Folded("tỷ lệ xã đạt chuẩn nông thôn mới trên 80%")), copy.Anchors());
        Assert.Equal(copy.Anchors().Count, run.Out.Split('\n').Count(line => line.StartsWith("Lỗi ", StringComparison.Ordinal) || line.StartsWith("Cảnh báo ", StringComparison.Ordinal)));
        Assert.Empty(copy.Faults());
    }

    [Fact]
    public void The_draft_and_the_index_stay_as_they_were()
    {
        var draft = Draft("dự thảo.docx");
        var (before, export) = (File.ReadAllBytes(draft), _folder.Run("targets", "--json").Out);
        _folder.Run("check", draft);

        Assert.Equal(before, File.ReadAllBytes(draft));
        Assert.Equal(export, _folder.Run("targets", "--json").Out);
    }

    [Fact]
    public void The_copy_takes_the_name_that_is_given()
    {
        var copy = _folder.Beside("kết quả/bản sao.docx");
        _folder.Run("check", Draft("dự thảo.docx"), "--annotate", copy);

        Assert.NotEmpty(new CommentedFile(File.ReadAllBytes(copy)).Anchors());
        Assert.False(File.Exists(_folder.Beside("dự thảo.kiểm-tra.docx")));
    }

    [Fact]
    public void The_draft_itself_is_no_name_for_the_copy()
    {
        var draft = Draft("dự thảo.docx");
        var before = File.ReadAllBytes(draft);

        Assert.Equal(2, _folder.Run("check", draft, "--annotate", draft).Code);
        Assert.Equal(before, File.ReadAllBytes(draft));
    }

    [Fact]
    public void One_name_does_not_do_for_two_drafts() =>
        Assert.Equal(2, _folder.Run("check", Draft("a.docx"), Draft("b.docx"), "--annotate", _folder.Beside("c.docx")).Code);

    [Fact]
    public void A_text_draft_is_checked_and_has_no_copy()
    {
        File.WriteAllText(_folder.Beside("dự thảo.txt"), SampleFolder.Programme);
        var run = _folder.Run("check", _folder.Beside("dự thảo.txt"));

        Assert.Equal(1, run.Code);
        Assert.Matches(@"dự thảo\.txt:9 +7 - 7,5 %/năm", run.Out);
        Assert.Empty(Directory.GetFiles(_folder.Beside(""), $"*{ReviewCopy.Mark}*"));
    }

    [Fact]
    public void Without_an_index_a_draft_is_checked_against_itself()
    {
        File.WriteAllText(_folder.Beside("dự thảo.txt"), SampleFolder.Programme + "\n3. Tốc độ tăng trưởng kinh tế (GRDP) bình quân giai đoạn 2021-2025 đạt 9%/năm.");
        var run = Hgk.Run("check", _folder.Beside("dự thảo.txt"), "--index", _folder.Beside("không có"));

        Assert.Equal(1, run.Code);
        Assert.Contains("Chưa có chỉ mục", run.Error, StringComparison.Ordinal);
        Assert.Contains("HG102", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_folder_every_draft_is_checked_and_copies_of_earlier_checks_are_not()
    {
        Directory.CreateDirectory(_folder.Beside("dự thảo"));
        Draft("dự thảo/một.docx");
        Draft("dự thảo/~$một.docx");
        _folder.Run("check", _folder.Beside("dự thảo"));
        var again = _folder.Run("check", _folder.Beside("dự thảo"));

        Assert.Equal(["một.docx", "một.kiểm-tra.docx", "~$một.docx"], Directory.GetFiles(_folder.Beside("dự thảo")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(ReviewCopy.Mark + ".docx:", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_cannot_be_read_is_named_with_the_reason()
    {
        File.WriteAllText(_folder.Beside("hỏng.docx"), "không phải Word");
        var run = _folder.Run("check", _folder.Beside("hỏng.docx"), Draft("dự thảo.docx"));

        Assert.Contains("! hỏng.docx: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Code);
        Assert.Equal(2, _folder.Run("check", _folder.Beside("hỏng.docx")).Code);
    }

    [Fact]
    public void A_draft_named_like_a_stored_document_replaces_it()
    {
        var run = _folder.Run("check", Draft("nghị quyết.txt", SampleFolder.Resolution.Replace("trên 75%", "trên 77%", StringComparison.Ordinal)));

        Assert.Contains("cùng tên nghị quyết.txt", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("HG101", run.Out, StringComparison.Ordinal);
    }

    private string Draft(string name, string? text = null)
    {
        var path = _folder.Beside(name);
        if (text is null)
            File.WriteAllBytes(path, ReviewSample.Word(SampleFolder.Programme));
        else
            File.WriteAllText(path, text);
        return path;
    }

    private static string Folded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
