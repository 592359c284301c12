using System.Text;
using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Formats.Text;
using HgKnowledge.Linking;
using HgKnowledge.Rules;
using HgKnowledge.Rules.Tasks;

namespace HgKnowledge.Tests.Rules;

/// <summary>The samples of the task rules: a text, and behind "&gt;&gt;&gt;" the severity, verdict and lines of each finding.</summary>
public class TaskRuleTests
{
    private static readonly IRule[] Rules =
        [new TaskWithoutOwner(), new TaskWithoutDeadline(), new TaskWithTwoOwners(), new TaskWithTwoDeadlines(), new DeliverableWithTwoPeriods()];

    public static TheoryData<string, string> Samples() => RuleSamples.Of(Rules);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_gives_the_findings_it_states(string name, string file)
    {
        var (documents, expected) = RuleSamples.Read(name, file);
        var rule = Array.Find(Rules, rule => rule.Info.Name == name)!;

        var found = rule.Check(Read(file, documents)).ToList();

        Assert.Equal(expected, found.Select(Line));
        Assert.All(found, finding => Assert.NotEmpty(finding.EnglishMessage));
        Assert.All(found, finding => Assert.NotEmpty(finding.Resolution));
    }

    private static string Line(Finding finding) =>
        $"{finding.Severity} {finding.Verdict} {string.Join(",", finding.Members.Select(member => member.Line))}".ToLowerInvariant();

    private static Knowledge Read(string name, string text)
    {
        var document = Pipeline.Run(name, "", new PlainTextReader().Read(Encoding.UTF8.GetBytes(text))).Document;
        return new([new() { Document = document, Tasks = new TaskExtractor().Extract(document) }], [], new IndicatorCatalog([]));
    }
}
