namespace HgKnowledge.Tests.Cli;

/// <summary>Where the findings of a draft go.</summary>
public sealed class CheckFormatTests : IDisposable
{
    private readonly SampleFolder _folder;
    private readonly string _draft;

    public CheckFormatTests()
    {
        _folder = new SampleFolder().With("nghị quyết.txt", SampleFolder.Resolution);
        Assert.Equal(0, _folder.Ingest().Code);
        _draft = _folder.Beside("dự thảo.md");
        File.WriteAllText(_draft, SampleFolder.Programme.Replace("I. MỤC TIÊU", "## I. MỤC TIÊU", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Markdown_leads_to_the_line_and_the_heading_of_the_draft()
    {
        var target = _folder.Beside("kết quả/phát hiện.md");
        _folder.Run("check", _draft, "--out", target);
        var text = File.ReadAllText(target);
        Assert.Contains("](../d%E1%BB%B1%20th%E1%BA%A3o.md#L9)", text);
        Assert.Contains("[mục I.2](../d%E1%BB%B1%20th%E1%BA%A3o.md#i-m%E1%BB%A5c-ti%C3%AAu)", text);
    }

    [Theory]
    [InlineData("csv", "TT,Mức,")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("sarif", "\"2.1.0\"")]
    public void One_text_without_a_file_goes_to_the_data_stream(string format, string text) =>
        Assert.Contains(text, _folder.Run("check", _draft, "--format", format).Out);

    [Fact]
    public void Formats_without_a_file_are_written_beside_the_draft()
    {
        Assert.Empty(_folder.Run("check", _draft, "--format", "xlsx", "--format", "html").Out);
        Assert.True(File.Exists(_folder.Beside("dự thảo.kiểm-tra.xlsx")));
        Assert.True(File.Exists(_folder.Beside("dự thảo.kiểm-tra.html")));
    }

    [Fact]
    public void The_draft_is_never_written_over()
    {
        var before = File.ReadAllText(_draft);
        Assert.Equal(2, _folder.Run("check", _draft, "--out", _draft).Code);
        Assert.Equal(before, File.ReadAllText(_draft));
    }

    [Fact]
    public void A_draft_typed_behind_summary_is_not_taken_for_its_file()
    {
        var word = _folder.Beside("dự thảo.docx");
        File.WriteAllBytes(word, Formats.Word.WordPackage.Build(Formats.Word.WordPackage.Paragraph("Đến năm 2025, tỷ lệ xã đạt chuẩn nông thôn mới trên 80%.")));
        var before = File.ReadAllBytes(word);
        var run = _folder.Run("check", "--summary", word);
        Assert.Equal(2, run.Code);
        Assert.Contains("--summary", run.Error);
        Assert.Equal(before, File.ReadAllBytes(word));
    }

    [Fact]
    public void Summary_ends_the_copy_of_a_word_draft_and_is_a_file_for_another_one()
    {
        var word = _folder.Beside("bản Word.docx");
        File.WriteAllBytes(word, Formats.Word.WordPackage.Build(Formats.Word.WordPackage.Paragraph("Đến năm 2025, tỷ lệ xã đạt chuẩn nông thôn mới trên 80%.")));
        _folder.Run("check", word, "--summary");
        Assert.True(HgKnowledge.Formats.Word.Summaries.SummaryCopy.Holds(File.ReadAllBytes(_folder.Beside("bản Word.kiểm-tra.docx"))));
        _folder.Run("check", _draft, "--summary");
        Assert.True(HgKnowledge.Formats.Word.Summaries.SummaryCopy.Holds(File.ReadAllBytes(_folder.Beside("dự thảo.kiểm-tra.docx"))));
    }

    [Fact]
    public void A_file_without_a_known_extension_needs_a_format()
    {
        Assert.Equal(2, _folder.Run("check", _draft, "--out", _folder.Beside("phát hiện")).Code);
        _folder.Run("check", _draft, "--out", _folder.Beside("phát hiện"), "--format", "csv");
        Assert.StartsWith("TT,", File.ReadAllText(_folder.Beside("phát hiện")));
    }
}
