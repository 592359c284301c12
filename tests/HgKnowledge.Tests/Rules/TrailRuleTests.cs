using HgKnowledge.Rules;
using HgKnowledge.Rules.Tasks;
using HgKnowledge.Tests.Linking;

namespace HgKnowledge.Tests.Rules;

/// <summary>The samples of the rules on trails: documents, and behind "&gt;&gt;&gt;" the severity, verdict and places of each finding.</summary>
public class TrailRuleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "Rules");

    private static readonly IRule[] Rules = [new PlannedWithoutTrace(), new IssuedLate()];

    public static TheoryData<string, string> Samples()
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in Rules)
            foreach (var file in Directory.GetFiles(Path.Combine(Folder, rule.Info.Name)).Order(StringComparer.Ordinal))
                data.Add(rule.Info.Name, Path.GetFileName(file));
        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_gives_the_findings_it_states(string name, string file)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name, file)).ReplaceLineEndings("\n").Split("\n>>>");
        var rule = Array.Find(Rules, rule => rule.Info.Name == name)!;

        var found = rule.Check(TrailSample.Read(parts[0])).ToList();

        Assert.Equal(file.StartsWith("fires", StringComparison.Ordinal), parts.Length > 1);
        Assert.Equal(parts.Skip(1).Select(part => part.Trim()), found.Select(Line));
    }

    [Fact]
    public void A_suggestion_is_named_as_one_and_changes_no_state()
    {
        var sample = File.ReadAllText(Path.Combine(Folder, "planned-without-trace", "fires-suggestion.txt")).ReplaceLineEndings("\n").Split("\n>>>")[0];

        var finding = Assert.Single(new PlannedWithoutTrace().Check(TrailSample.Read(sample)));

        Assert.Contains("Có thể là Đề án 07-ĐA/TU", finding.Message, StringComparison.Ordinal);
        Assert.Contains("chưa thấy dấu vết", finding.Message, StringComparison.Ordinal);
    }

    private static string Line(Finding finding) =>
        $"{finding.Severity} {finding.Verdict} {string.Join(",", finding.Members.Select(member => $"{Path.GetFileNameWithoutExtension(member.Document)}:{member.Line}"))}".ToLowerInvariant();
}
