using HgKnowledge.Rules;

namespace HgKnowledge.Tests.Rules;

/// <summary>The samples of the value rules: Samples/Rules/NAME/fires*.txt state what is found, quiet*.txt expect nothing.</summary>
public class ValueRuleTests
{
    public static TheoryData<string, string> Samples() => RuleSamples.Of(RuleList.All.Where(rule => rule.Info.Id.StartsWith("HG1", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_gives_the_findings_it_states(string name, string file)
    {
        var rule = RuleList.All.Single(r => r.Info.Name == name);
        var sample = RuleSample.Load(RuleSamples.FileOf(name, file));

        var findings = RuleRunner.Run(sample.Knowledge, [rule]);

        Assert.Equal(file.StartsWith("fires", StringComparison.Ordinal), sample.Expected.Count > 0);
        var found = findings.Select(f => $"{f.Severity} {f.Verdict}".ToLowerInvariant()).Order(StringComparer.Ordinal);
        Assert.Equal(sample.Expected.Order(StringComparer.Ordinal), found);
        Assert.All(findings, Complete);
    }

    private static void Complete(Finding finding)
    {
        Assert.NotEmpty(finding.Members);
        Assert.NotEmpty(finding.Resolution);
        Assert.NotEmpty(finding.EnglishMessage);
        Assert.All(finding.Members, member => Assert.NotEmpty(member.Quote));
    }
}
