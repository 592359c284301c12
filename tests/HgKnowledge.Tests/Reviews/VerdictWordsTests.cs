using HgKnowledge.Reports;
using HgKnowledge.Reviews;
using HgKnowledge.Rules;

namespace HgKnowledge.Tests.Reviews;

public sealed class VerdictWordsTests
{
    [Fact]
    public void The_findings_of_the_projects_documents_have_verdicts_with_words_of_their_own()
    {
        var review = ReviewBuilder.Build(ProjectCorpus.Knowledge, RuleRunner.Run(ProjectCorpus.Knowledge), [], ReportLanguage.Vietnamese);
        Assert.NotEmpty(review.Notes);
        Assert.All(review.Notes, note => Assert.NotEqual(note.Finding.Rule.Summary.TrimEnd('.'), note.Verdict));
    }

    [Theory]
    [InlineData("no-owner", "thiếu cơ quan chủ trì", "no owner")]
    [InlineData("two-dates", "hai ngày ban hành", "two dates")]
    public void A_verdict_of_a_single_rule_stands_in_both_languages(string verdict, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, VerdictWords.In(ReportLanguage.Vietnamese, SampleKnowledge.Rule, verdict));
        Assert.Equal(english, VerdictWords.In(ReportLanguage.English, SampleKnowledge.Rule, verdict));
    }
}
