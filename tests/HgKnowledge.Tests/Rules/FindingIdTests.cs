using HgKnowledge.Rules;

namespace HgKnowledge.Tests.Rules;

public class FindingIdTests
{
    private const string Sample = """
        indicator rate; direction=up
        === a.txt; year=2020
        Tỷ lệ là [75% | rate 2025].
        === b.txt; year=2021
        Tỷ lệ là [80% | rate 2025].
        """;

    [Fact]
    public void The_id_outlives_moved_lines_and_another_format() =>
        Assert.Equal(Id(Sample), Id(Sample.Replace("a.txt; year=2020", "a.docx; year=2020\nMột đoạn mới.\nMột đoạn nữa.", StringComparison.Ordinal)));

    [Fact]
    public void The_id_changes_with_the_quoted_number() =>
        Assert.NotEqual(Id(Sample), Id(Sample.Replace("75%", "76%", StringComparison.Ordinal)));

    [Fact]
    public void The_id_changes_with_the_document() =>
        Assert.NotEqual(Id(Sample), Id(Sample.Replace("=== a.txt", "=== c.txt", StringComparison.Ordinal)));

    private static string Id(string text) => Assert.Single(RuleRunner.Run(new RuleSample(text).Knowledge)).Id;
}
