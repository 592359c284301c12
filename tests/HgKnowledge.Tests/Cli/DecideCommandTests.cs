namespace HgKnowledge.Tests.Cli;

/// <summary>Decisions from the command line: kept beside the documents, respected by every command.</summary>
public sealed class DecideCommandTests : IDisposable
{
    private readonly SampleFolder _folder = SampleFolder.Ingested();

    private string File => Path.Combine(_folder.Documents, "decisions.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Decisions_are_kept_beside_the_documents_and_no_longer_fail_a_check()
    {
        DecideAll("accepted");

        Assert.True(System.IO.File.Exists(File));
        var check = _folder.Run("check");
        Assert.Equal(0, check.Code);
        Assert.Contains("chấp nhận: mục tiêu mới (Văn phòng, ", check.Out);
        Assert.All(_folder.Run("check", "--json", "--severity", "error").Json().EnumerateArray(), f => Assert.Equal("accepted", f.GetProperty("decision").GetString()));
    }

    [Fact]
    public void What_is_to_be_fixed_still_fails_a_check()
    {
        DecideAll("to-fix");
        Assert.Equal(1, _folder.Run("check").Code);
    }

    [Fact]
    public void A_changed_number_reopens_its_finding_and_says_what_was_decided()
    {
        DecideAll("accepted");
        _folder.With("2021/chương trình.md", SampleFolder.Programme.Replace("7 - 7,5%", "8 - 8,5%", StringComparison.Ordinal)).Ingest();

        var check = _folder.Run("check");

        Assert.Equal(1, check.Code);
        Assert.Contains("quyết định trước đây: chấp nhận: mục tiêu mới", check.Out);
        Assert.Contains("căn cứ đã thay đổi", _folder.Run("decide", "--list").Out);
    }

    [Fact]
    public void Reading_the_documents_again_keeps_the_decisions()
    {
        DecideAll("wrong");
        Directory.Delete(_folder.Index, recursive: true);
        var ingest = _folder.Ingest();

        Assert.DoesNotContain("decisions.json", ingest.Error);
        Assert.Equal(0, _folder.Run("check").Code);
    }

    [Fact]
    public void A_chosen_file_is_remembered_with_the_index()
    {
        var chosen = _folder.Beside("quyết định.json");
        var id = Ids()[0];
        Assert.Equal(0, _folder.Run("decide", id, "wrong", "--reason", "khác địa bàn", "--by", "A", "--decisions", chosen).Code);

        Assert.True(System.IO.File.Exists(chosen));
        Assert.Contains(id, _folder.Run("decide", "--list").Out);
    }

    [Theory]
    [InlineData("decide")]
    [InlineData("decide", "HG", "accepted")]
    [InlineData("decide", "HG", "maybe", "--reason", "x", "--by", "y")]
    [InlineData("decide", "HG999", "wrong", "--reason", "x", "--by", "y")]
    public void A_decision_needs_a_finding_a_ruling_a_reason_and_a_person(params string[] arguments) =>
        Assert.Equal(2, _folder.Run(arguments).Code);

    [Fact]
    public void A_broken_file_is_named()
    {
        System.IO.File.WriteAllText(File, "[{");
        var run = _folder.Run("check");
        Assert.Equal(2, run.Code);
        Assert.Contains("decisions.json", run.Error);
    }

    [Fact]
    public void Reports_list_what_was_decided_apart()
    {
        DecideAll("accepted");
        var report = _folder.Beside("báo cáo");
        _folder.Run("report", "--out", report);
        Assert.Contains("Phát hiện đã có quyết định", string.Concat(Directory.GetFiles(report, "*.md").Select(System.IO.File.ReadAllText)));
    }

    [Theory]
    [InlineData("--rule", "HG101")]
    [InlineData("--rule", "value-difference")]
    [InlineData("--document", "nghi quyet")]
    [InlineData("--severity", "warning")]
    [InlineData("--indicator", "grdp-growth")]
    public void A_filter_chooses_among_the_findings(string option, string value)
    {
        var (all, chosen) = (_folder.Run("check", "--json").Json().GetArrayLength(), _folder.Run("check", "--json", option, value).Json().GetArrayLength());
        Assert.InRange(chosen, 1, all);
    }

    [Fact]
    public void A_filter_by_indicator_leaves_out_the_others() =>
        Assert.All(_folder.Run("check", "--json", "--indicator", "grdp-growth").Json().EnumerateArray(), f => Assert.Equal("grdp-growth", f.GetProperty("indicatorId").GetString()));

    private void DecideAll(string ruling)
    {
        foreach (var id in Ids())
            Assert.Equal(0, _folder.Run("decide", id, ruling, "--reason", "mục tiêu mới", "--by", "Văn phòng").Code);
    }

    private List<string> Ids() => [.. _folder.Run("check", "--json", "--severity", "warning").Json().EnumerateArray().Select(f => f.GetProperty("id").GetString()!)];
}
