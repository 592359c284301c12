using HgKnowledge.Rules;
using HgKnowledge.Rules.Decisions;
using HgKnowledge.Tests.Store;

namespace HgKnowledge.Tests.Rules.Decisions;

public class DecisionBookTests
{
    private const string Sample = """
        indicator rate; direction=up
        === a.txt; year=2020
        Tỷ lệ là [7,5% | rate 2025].
        === b.txt; year=2021
        Tỷ lệ là [9% | rate 2025].
        """;

    [Fact]
    public void A_decision_holds_while_its_evidence_stays()
    {
        var finding = Found(Sample);

        var applied = Assert.Single(Book(finding).Apply([Found(Sample.Replace("a.txt", "a.docx", StringComparison.Ordinal))]));

        Assert.Equal(Ruling.Accepted, applied.Decision?.Ruling);
        Assert.Null(applied.FormerDecision);
    }

    [Theory]
    [InlineData("7,5%", "75%")]
    [InlineData("7,5%", "6,5%")]
    public void A_decision_ends_when_a_number_changes(string before, string after)
    {
        var applied = Assert.Single(Book(Found(Sample)).Apply([Found(Sample.Replace(before, after, StringComparison.Ordinal))]));

        Assert.Null(applied.Decision);
        Assert.Equal("lý do", applied.FormerDecision?.Reason);
    }

    [Fact]
    public void What_is_saved_is_what_is_loaded()
    {
        using var folder = new TemporaryDirectory();
        var (file, book) = (Path.Combine(folder.Path, "sub", "decisions.json"), Book(Found(Sample)));

        DecisionFile.Save(file, book);

        Assert.Equivalent(book.All, DecisionFile.Load(file).All, strict: true);
        Assert.Contains("\"ruling\": \"accepted\"", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_decision_on_a_finding_counts()
    {
        var finding = Found(Sample);
        var book = Book(finding).With(Decision.Of(finding, Ruling.Wrong, "nghĩ lại", "B", new(2025, 3, 2)));
        Assert.Equal(Ruling.Wrong, Assert.Single(book.All).Ruling);
    }

    private static DecisionBook Book(Finding finding) => new([Decision.Of(finding, Ruling.Accepted, "lý do", "A", new(2025, 3, 1))]);

    private static Finding Found(string sample) => Assert.Single(RuleRunner.Run(new RuleSample(sample).Knowledge));
}
