namespace HgKnowledge.Tests.Cli;

public sealed class SearchCommandTests : IDisposable
{
    private readonly SampleFolder _folder = SampleFolder.Ingested();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_saved_query_is_a_line_of_a_text_file_beside_the_documents_and_can_be_asked_again()
    {
        Assert.Equal(0, _folder.Run("search", "xã đạt chuẩn", "--save", "xã-chuẩn").Code);
        var file = Path.Combine(_folder.Documents, "searches.txt");
        Assert.Equal("xã-chuẩn = xã đạt chuẩn\n", File.ReadAllText(file));
        File.AppendAllText(file, "# ghi chú\nkinh-te = tăng trưởng OR phát triển\n");

        Assert.Equal(_folder.Run("search", "xã đạt chuẩn").Out, _folder.Run("search", "@xã-chuẩn").Out);
        Assert.Equal(_folder.Run("search", "(tăng trưởng OR phát triển)", "nông thôn").Out, _folder.Run("search", "@KINH-TE", "nông thôn").Out);
        Assert.Equal("@xã-chuẩn  xã đạt chuẩn", _folder.Run("search", "--saved").Out.Split(Environment.NewLine)[0]);

        Assert.Equal(0, _folder.Run("search", "kinh tế", "--save", "kinh-te").Code);
        Assert.Equal(0, _folder.Run("search", "--forget", "xã-chuẩn").Code);
        Assert.Equal("# ghi chú\nkinh-te = kinh tế\n", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("@không-có", "Chưa lưu câu tìm nào tên “không-có”.")]
    public void An_unknown_saved_query_is_wrong_usage(string typed, string sentence)
    {
        var run = _folder.Run("search", typed);
        Assert.Equal(2, run.Code);
        Assert.Contains(sentence, run.Error);
        Assert.Equal(2, _folder.Run("search", "--forget", typed).Code);
        Assert.Equal(2, _folder.Run("search", "xã", "--save", "hai từ").Code);
    }

    [Fact]
    public void The_table_opens_in_Excel_with_every_passage_in_full()
    {
        var file = _folder.Beside("kết quả.csv");
        var run = _folder.Run("search", "xã đạt chuẩn", "--out", file);
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Out);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(file)[..3]);
        var lines = File.ReadAllText(file).TrimEnd().Split("\r\n");
        Assert.Equal("Thứ tự,Văn bản,Tên văn bản,Ngày,Đề mục,Trang,Dòng,Nguyên văn,Loại đoạn,Thiếu,Cũng có trong", lines[0]);
        Assert.Contains("\"1. Đến năm 2025, tỷ lệ xã đạt chuẩn nông thôn mới trên 75%.\"", File.ReadAllText(file));
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public void Exports_obey_the_conditions()
    {
        var rows = _folder.Run("search", "loại:chương-trình", "xã đạt chuẩn", "--format", "json").Json().EnumerateArray().ToList();
        Assert.Equal("2021/chương trình.md", Assert.Single(rows).GetProperty("doc").GetString());
        var page = _folder.Run("search", "loại:chương-trình xã đạt chuẩn", "--format", "md").Out;
        Assert.StartsWith("# loại:chương-trình xã đạt chuẩn", page);
        Assert.Contains("> 1\\. Đến năm 2025, tỷ lệ xã đạt chuẩn nông thôn mới trên 80%.", page);
        Assert.DoesNotContain("75%", page);
    }

    [Fact]
    public void A_condition_that_no_document_satisfies_is_named()
    {
        Assert.Contains("trong chỉ mục không có “loại:sắc-lệnh”", _folder.Run("search", "loại:sắc-lệnh nông thôn").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("trong chỉ mục không có", _folder.Run("search", "loại:chương-trình vũ trụ").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_without_some_of_the_words_says_which()
    {
        Assert.Contains("khớp một phần, thiếu: kiểu", _folder.Run("search", "xã đạt chuẩn nông thôn mới kiểu").Out);
        Assert.DoesNotContain("khớp một phần", _folder.Run("search", "xã đạt chuẩn nông thôn mới").Out.Split("2. ")[0]);
    }

    [Fact]
    public void Help_and_complaints_speak_the_language_that_is_chosen()
    {
        Assert.Contains("Ví dụ:", _folder.Run("search", "--help").Out);
        Assert.Contains("indicator:grdp-growth", _folder.Run("search", "--help", "--lang", "en").Out);
        Assert.StartsWith("Error: There is no field “xx:”. Fields are: type:", _folder.Run("search", "xx:y", "--lang", "en").Error);
    }
}
