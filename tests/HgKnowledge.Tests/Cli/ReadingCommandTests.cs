using System.Text.Json;

namespace HgKnowledge.Tests.Cli;

/// <summary>Commands that read an index of two documents that disagree.</summary>
public sealed class ReadingCommandTests : IDisposable
{
    private readonly SampleFolder _folder = SampleFolder.Ingested();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("xã đạt chuẩn")]
    [InlineData("xa dat chuan")]
    [InlineData("XÃ ĐẠT CHUẨN")]
    public void Search_names_document_and_line(string query)
    {
        var run = _folder.Run("search", query);
        Assert.Equal(0, run.Code);
        Assert.Contains("nghị quyết.txt:8", run.Out);
        Assert.Contains("2021/chương trình.md:8", run.Out);
        Assert.DoesNotContain('\u0002', run.Out);
    }

    [Fact]
    public void Search_that_finds_nothing_says_so_beside_the_data()
    {
        var run = _folder.Run("search", "qwertyuiop", "--json");
        Assert.Equal(0, run.Json().GetArrayLength());
        Assert.Contains("Không tìm thấy.", run.Error);
    }

    [Theory]
    [InlineData("trường:x", "Lỗi: Không có trường “trường:”.")]
    [InlineData("giá-trị:>7 OR xã", "Lỗi: Điều kiện “giá-trị:” không đứng được")]
    public void A_query_that_cannot_be_meant_is_wrong_usage_with_a_plain_sentence(string query, string sentence)
    {
        var run = _folder.Run("search", query);
        Assert.Equal(2, run.Code);
        Assert.StartsWith(sentence, run.Error);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void Facets_count_the_passages_by_what_can_be_typed_next()
    {
        var rows = _folder.Run("search", "xã đạt chuẩn", "--facets", "--json").Json().EnumerateArray().ToList();
        Assert.Contains(rows, row => row.GetProperty("facet").GetString() == "type" && row.GetProperty("value").GetString() == "chuong-trinh");
        Assert.Contains("type:chuong-trinh", _folder.Run("search", "xã đạt chuẩn", "--facets").Out);
    }

    [Fact]
    public void Passages_like_one_of_the_first_document_are_found_in_the_second() =>
        Assert.StartsWith("1. 2021/chương trình.md:8", _folder.Run("search", "--more-like", "nghị quyết.txt:8").Out);

    [Theory]
    [InlineData("search")]
    [InlineData("search", "--more-like", "nghị quyết.txt")]
    [InlineData("search", "--more-like", "không có.txt:8")]
    public void A_search_for_nothing_or_for_no_place_is_wrong_usage(params string[] arguments)
    {
        var run = _folder.Run(arguments);
        Assert.Equal(2, run.Code);
        Assert.DoesNotContain("Exception", run.Error);
    }

    [Fact]
    public void Search_shows_no_more_than_the_limit() =>
        Assert.Equal(1, _folder.Run("search", "nông thôn", "--json", "--limit", "1").Json().GetArrayLength());

    [Theory]
    [InlineData("search", "nông thôn")]
    [InlineData("targets")]
    [InlineData("tasks")]
    [InlineData("refs")]
    [InlineData("check")]
    [InlineData("check", "--fail-on", "info")]
    [InlineData("show", "document", "nghị")]
    [InlineData("doctor")]
    public void With_json_the_data_stream_is_one_json_array(params string[] arguments)
    {
        var run = _folder.Run([.. arguments, "--json"]);
        Assert.Equal(JsonValueKind.Array, run.Json().ValueKind);
    }

    [Theory]
    [InlineData("nghị quyết.txt")]
    [InlineData("nghi quyet")]
    [InlineData("NGHỊ")]
    public void A_document_is_found_by_a_beginning_of_its_name_with_or_without_accents(string typed) =>
        Assert.Contains("nghị quyết.txt", _folder.Run("show", "document", typed).Out);

    [Fact]
    public void A_name_that_fits_two_documents_is_answered_with_both()
    {
        _folder.With("nghị quyết 2.txt", SampleFolder.Programme).Ingest();
        var run = _folder.Run("show", "document", "nghi");
        Assert.Equal(2, run.Code);
        Assert.Contains("nghị quyết.txt", run.Error);
        Assert.Contains("nghị quyết 2.txt", run.Error);
    }

    [Fact]
    public void A_name_that_fits_no_document_is_an_error()
    {
        var run = _folder.Run("show", "document", "báo cáo");
        Assert.Equal(2, run.Code);
        Assert.Contains("“báo cáo”", run.Error);
    }

    [Fact]
    public void A_document_is_shown_with_its_outline() =>
        Assert.Contains("II. TỔ CHỨC THỰC HIỆN", _folder.Run("show", "document", "nghị quyết").Out);

    [Fact]
    public void Damaged_lines_are_shown_beside_what_they_read()
    {
        _folder.With("hỏng.txt", "CHƢƠNG TRÌNH\nNghị quyết số13-NQ/TW").Ingest();

        var table = _folder.Run("show", "document", "hỏng", "--repairs").Out;
        var row = _folder.Run("show", "document", "hỏng", "--repairs", "--json").Json()[0];

        Assert.Contains("Nghị quyết số 13-NQ/TW", table);
        Assert.Equal("CHƢƠNG TRÌNH", row.GetProperty("original").GetString());
        Assert.Equal("CHƯƠNG TRÌNH", row.GetProperty("repaired").GetString());
        Assert.Equal("font", row.GetProperty("methods")[0].GetString());
    }

    [Fact]
    public void Export_writes_six_files_of_json_lines()
    {
        var target = _folder.Beside("xuất");
        Assert.Equal(0, _folder.Run("export", "--out", target).Code);
        Assert.Equal(["documents", "findings", "outline", "references", "targets", "tasks"],
            Directory.GetFiles(target, "*.jsonl").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));
        Assert.Equal(2, File.ReadAllLines(Path.Combine(target, "documents.jsonl")).Length);
    }

    [Fact]
    public void Report_names_its_first_page_on_the_data_stream()
    {
        var run = _folder.Run("report", "--out", _folder.Beside("báo cáo"));
        Assert.Equal(0, run.Code);
        Assert.True(File.Exists(run.Out.Trim()));
    }

    [Theory]
    [InlineData("graphml", "<graphml")]
    [InlineData("dot", "digraph")]
    [InlineData("mermaid", "flowchart")]
    [InlineData("jsonld", "@context")]
    public void Graph_writes_the_format_asked_for(string format, string sign) =>
        Assert.Contains(sign, _folder.Run("graph", "--format", format).Out);

    [Fact]
    public void Graph_around_a_document_is_smaller_than_the_whole() =>
        Assert.True(_folder.Run("graph", "--around", "nghi quyet").Out.Length < _folder.Run("graph").Out.Length);

    [Fact]
    public void Doctor_finds_the_index_and_counts_its_documents()
    {
        var run = _folder.Run("doctor");
        Assert.Equal(0, run.Code);
        Assert.Contains("2 văn bản", run.Out);
    }

    [Fact]
    public void A_person_gets_boxes_and_a_program_does_not()
    {
        Assert.Contains('│', Hgk.RunRich("doctor", "--index", _folder.Index).Out);
        Assert.DoesNotContain('│', Hgk.RunRich("doctor", "--no-color", "--index", _folder.Index).Out);
        Assert.DoesNotContain('│', _folder.Run("doctor").Out);
    }
}
