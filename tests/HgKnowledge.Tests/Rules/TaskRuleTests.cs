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
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "Rules");

    private static readonly IRule[] Rules =
        [new TaskWithoutOwner(), new TaskWithoutDeadline(), new TaskWithTwoOwners(), new TaskWithTwoDeadlines(), new DeliverableWithTwoPeriods()];

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

        var found = rule.Check(Read(file, parts[0])).ToList();

        Assert.Equal(file.StartsWith("fires", StringComparison.Ordinal), parts.Length > 1);
        Assert.Equal(parts.Skip(1).Select(part => part.Trim()), found.Select(Line));
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
