using HgKnowledge.Tests.Changes;

namespace HgKnowledge.Tests.Cli;

public sealed class DiffCommandTests : IDisposable
{
    private readonly SampleFolder _folder = new SampleFolder().With("cũ.txt", DraftEdits.Draft).With("mới.txt", DraftEdits.Draft.Replace("còn 2%", "còn 3%", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    private string Old => Path.Combine(_folder.Documents, "cũ.txt");

    private string New => Path.Combine(_folder.Documents, "mới.txt");

    [Theory]
    [InlineData("vi", "hạ mức", "1 thay đổi")]
    [InlineData("en", "lowered", "1 changes")]
    public void The_table_names_the_change_and_both_values(string language, string kind, string counts)
    {
        var run = Hgk.Run("diff", Old, New, "--lang", language);

        Assert.Equal(0, run.Code);
        Assert.Matches($@"{kind} +tỷ lệ hộ nghèo +2%, 2025 +3%, 2025 +13 → 13", run.Out);
        Assert.StartsWith(counts, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_against_itself_prints_nothing()
    {
        var run = Hgk.Run("diff", Old, Old);

        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.StartsWith("Hai bản không khác nhau", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_has_kinds_and_both_places()
    {
        var change = Assert.Single(Hgk.Run("diff", Old, New, "--format", "json").Json().EnumerateArray());

        Assert.Equal("lowered", Assert.Single(change.GetProperty("kinds").EnumerateArray()).GetString());
        Assert.Equal(("target", 13, "tỷ lệ hộ nghèo còn 2%"), (change.GetProperty("subject").GetString(), change.GetProperty("new").GetProperty("line").GetInt32(), change.GetProperty("old").GetProperty("quote").GetString()));
    }

    [Fact]
    public void The_markdown_can_be_written_to_a_file()
    {
        var file = _folder.Beside("thay đổi.md");
        var run = Hgk.Run("diff", Old, New, "--format", "md", "--out", file);

        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.Contains("| hạ mức | tỷ lệ hộ nghèo | **2%, 2025**<br>“tỷ lệ hộ nghèo còn 2%” | **3%, 2025**<br>", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_no_version() => Assert.Equal(2, Hgk.Run("diff", _folder.Documents, New).Code);
}
