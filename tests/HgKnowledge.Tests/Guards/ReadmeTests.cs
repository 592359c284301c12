using HgKnowledge.Rules;

namespace HgKnowledge.Tests.Guards;

/// <summary>What the README derives from the code.</summary>
public class ReadmeTests
{
    private const string Open = "<!-- rules -->\n";
    private const string Close = "<!-- /rules -->";

    [Fact]
    public void The_rule_table_of_the_README_is_that_of_the_code()
    {
        var path = Path.Combine(ProjectCorpus.Repository, "README.md");
        var readme = File.ReadAllText(path);
        var start = readme.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        var end = readme.IndexOf(Close, StringComparison.Ordinal);
        var table = RuleTable.Markdown(RuleList.All);
        if (Environment.GetEnvironmentVariable("HGK_APPROVE") == "1")
            File.WriteAllText(path, readme[..start] + table + readme[end..]);
        else
            Assert.Equal(table, readme[start..end]);
    }
}
