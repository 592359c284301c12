namespace HgKnowledge.Tests.Cli;

/// <summary>Findings on the command line, over two documents that disagree on growth (an error) and on communes (a warning).</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly SampleFolder _folder = SampleFolder.Ingested();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_shows_both_places_and_values_of_a_contradiction()
    {
        var run = _folder.Run("check");
        Assert.Matches(@"nghị quyết\.txt:9 +6,3 - 6,7 %/năm", run.Out);
        Assert.Matches(@"2021/chương trình\.md:9 +7 - 7,5 %/năm", run.Out);
    }

    [Theory]
    [InlineData("error")]
    [InlineData("warning")]
    [InlineData("info")]
    public void Check_ends_with_1_where_there_are_findings_as_grave_as_asked_for(string severity) =>
        Assert.Equal(1, _folder.Run("check", "--fail-on", severity).Code);

    [Fact]
    public void Check_ends_with_0_where_nothing_is_as_grave_as_asked_for()
    {
        using var agreeing = new SampleFolder().With("nghị quyết.txt", SampleFolder.Resolution);
        agreeing.Ingest();
        Assert.Equal(0, agreeing.Run("check", "--fail-on", "error").Code);
    }

    [Fact]
    public void The_json_of_check_has_the_rows_of_the_export()
    {
        var rows = _folder.Run("check", "--format", "json").Json().EnumerateArray().Select(row => row.GetRawText()).ToList();
        var target = _folder.Beside("xuất");
        _folder.Run("export", "--out", target);
        Assert.Equal(File.ReadAllLines(Path.Combine(target, "findings.jsonl")), rows);
        Assert.NotEmpty(rows);
    }

    [Fact]
    public void The_markdown_of_check_quotes_the_places() =>
        Assert.Contains("mục I.2, dòng 9 | 6,3 - 6,7 %/năm | “", _folder.Run("check", "--format", "md").Out);

    [Fact]
    public void A_finding_is_shown_by_the_beginning_of_its_id_with_words_and_resolution()
    {
        var id = _folder.Run("check", "--json").Json()[0].GetProperty("id").GetString()!;
        var shown = _folder.Run("show", "finding", id[..^2].ToLowerInvariant());
        Assert.Equal(0, shown.Code);
        Assert.Contains(id, shown.Out);
        Assert.Contains("“Tốc độ tăng trưởng kinh tế (GRDP) bình quân giai đoạn 2021-2025 đạt 6,3 - 6,7%/năm", shown.Out);
        Assert.Contains("Cách giải quyết: ", shown.Out);
    }

    [Theory]
    [InlineData("grdp-growth")]
    [InlineData("toc do tang truong kinh te")]
    public void An_indicator_is_shown_with_what_each_document_states(string typed)
    {
        var shown = _folder.Run("show", "indicator", typed);
        Assert.Contains("nghị quyết.txt:9", shown.Out);
        Assert.Contains("2021/chương trình.md:9", shown.Out);
    }

    [Fact]
    public void A_target_is_shown_by_the_id_that_the_list_prints()
    {
        var id = _folder.Run("targets").Out.Split('\n')[1].Split("  ")[0];
        Assert.Contains(id, _folder.Run("show", "target", id).Out);
    }

    [Theory]
    [InlineData("so nong nghiep", "1/1/2022", 1)]
    [InlineData("Sở Tài chính", "2022-01-01", 1)]
    [InlineData("Sở Nông nghiệp", "1/1/2021", 0)]
    [InlineData("Sở Y tế", "2030-01-01", 0)]
    public void Tasks_are_chosen_by_body_and_deadline(string body, string before, int count) =>
        Assert.Equal(count, _folder.Run("tasks", "--body", body, "--due-before", before, "--json").Json().GetArrayLength());

    [Fact]
    public void A_deadline_that_is_no_date_is_an_error_in_words() =>
        Assert.Contains("“mai”", _folder.Run("tasks", "--due-before", "mai").Error);

    [Theory]
    [InlineData("13-nq/tw", 1)]
    [InlineData("99-NQ/TW", 0)]
    public void Citations_are_chosen_by_symbol(string symbol, int count) =>
        Assert.Equal(count, _folder.Run("refs", "--symbol", symbol, "--json").Json().GetArrayLength());

    [Fact]
    public void The_way_between_two_documents_is_told_node_by_node()
    {
        var run = _folder.Run("graph", "--path", "nghi quyet.txt", "2021/chuong trinh");
        Assert.Equal(0, run.Code);
        Assert.True(run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length >= 2);
    }
}
