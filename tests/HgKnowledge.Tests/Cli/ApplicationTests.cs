using HgKnowledge.Store;

namespace HgKnowledge.Tests.Cli;

public class ApplicationTests
{
    private static readonly string[] Commands =
        ["ingest", "search", "show", "targets", "tasks", "refs", "check", "report", "export", "graph", "doctor", "demo"];

    [Theory]
    [InlineData("serch", "search")]
    [InlineData("chekc", "check")]
    [InlineData("reprot", "report")]
    public void A_mistyped_command_is_answered_with_the_one_that_was_meant(string typed, string meant)
    {
        var run = Hgk.Run(typed);
        Assert.Equal(2, run.Code);
        Assert.Contains($"“{typed}”. Ý là {meant}", run.Error);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void An_unknown_word_like_no_command_gets_no_guess() => Assert.DoesNotContain("Ý là", Hgk.Run("xyzzyxyzzy").Error);

    [Fact]
    public void Help_lists_every_command_in_the_asked_language()
    {
        var (vietnamese, english) = (Hgk.Run("--help"), Hgk.Run("--help", "--lang", "en"));
        Assert.Equal((0, 0), (vietnamese.Code, english.Code));
        Assert.All(Commands, c => Assert.Contains($"  {c} ", vietnamese.Out));
        Assert.All(Commands, c => Assert.Contains($"  {c} ", english.Out));
        Assert.Contains("Các lệnh:", vietnamese.Out);
        Assert.Contains("Commands:", english.Out);
    }

    [Theory]
    [MemberData(nameof(AllCommands))]
    public void Every_command_explains_itself_in_both_languages(string command)
    {
        var vietnamese = Hgk.Run([.. command.Split(' '), "--help"]);
        var english = Hgk.Run([.. command.Split(' '), "--help", "--lang=en"]);
        Assert.Equal((0, 0), (vietnamese.Code, english.Code));
        Assert.Contains($"Cách dùng: hgk {command}", vietnamese.Out);
        Assert.Contains($"Usage: hgk {command}", english.Out);
        Assert.True(english.Out.All(c => c < 128), "English help holds Vietnamese letters: " + english.Out);
    }

    public static TheoryData<string> AllCommands() => [.. Commands, "show document", "show indicator", "show finding", "show target"];

    [Theory]
    [InlineData("search", "x")]
    [InlineData("targets")]
    [InlineData("tasks")]
    [InlineData("refs")]
    [InlineData("check")]
    [InlineData("report")]
    [InlineData("export", "--out", "x")]
    [InlineData("graph")]
    [InlineData("show", "document", "x")]
    public void Without_an_index_a_command_says_how_to_make_one(params string[] arguments)
    {
        using var folder = new SampleFolder();
        var run = folder.Run(arguments);
        Assert.Equal(2, run.Code);
        Assert.Contains("hgk ingest", run.Error);
        Assert.Empty(run.Out);
        Assert.False(Directory.Exists(folder.Index));
    }

    [Fact]
    public void A_file_that_is_no_index_is_an_error_in_words()
    {
        using var folder = new SampleFolder();
        Directory.CreateDirectory(folder.Index);
        File.WriteAllText(Path.Combine(folder.Index, SqliteKnowledgeStore.FileName), "đây không phải cơ sở dữ liệu, dài hơn một chút");
        foreach (var run in new[] { folder.Run("search", "x"), folder.Run("targets"), folder.Ingest() })
        {
            Assert.Equal(2, run.Code);
            Assert.StartsWith("Lỗi: ", run.Error);
            Assert.DoesNotContain("   at ", run.Error);
        }
    }

    [Theory]
    [InlineData("--fail-on", "warn", "error, info, warning")]
    [InlineData("--format", "xml", "csv, docx, html, json, md, sarif, table, xlsx")]
    public void A_value_that_is_not_allowed_is_answered_with_those_that_are(string option, string value, string allowed)
    {
        var run = Hgk.Run("check", option, value);
        Assert.Equal(2, run.Code);
        Assert.Contains($"“{value}”", run.Error);
        Assert.Contains(allowed, run.Error);
    }

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_no_response_file() =>
        Assert.DoesNotContain("@", Hgk.Run("search", "@không có", "--index", "/không/có").Error);
}
