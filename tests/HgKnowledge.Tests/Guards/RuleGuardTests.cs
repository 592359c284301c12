using HgKnowledge.Rules;

namespace HgKnowledge.Tests.Guards;

/// <summary>What makes a rule complete.</summary>
public class RuleGuardTests
{
    [Fact]
    public void Every_rule_class_is_listed()
    {
        var classes = typeof(IRule).Assembly.GetTypes().Where(t => typeof(IRule).IsAssignableFrom(t) && t is { IsClass: true, IsAbstract: false });

        Assert.Equal(classes.Select(t => t.Name).Order(StringComparer.Ordinal), RuleList.All.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_and_names_are_unique()
    {
        Assert.Equal(RuleList.All.Count, RuleList.All.DistinctBy(r => r.Info.Id).Count());
        Assert.Equal(RuleList.All.Count, RuleList.All.DistinctBy(r => r.Info.Name).Count());
    }

    [Fact]
    public void Rules_are_listed_by_id() =>
        Assert.Equal(RuleList.All.Select(r => r.Info.Id).Order(StringComparer.Ordinal), RuleList.All.Select(r => r.Info.Id));

    [Fact]
    public void Every_rule_has_a_sample_that_fires_and_one_that_does_not()
    {
        foreach (var rule in RuleList.All)
        {
            var folder = Path.Combine(AppContext.BaseDirectory, "Samples", "Rules", rule.Info.Name);
            var files = Directory.Exists(folder) ? Directory.GetFiles(folder).Select(f => Path.GetFileName(f)!).ToList() : [];
            Assert.Contains(files, file => file.StartsWith("fires", StringComparison.Ordinal));
            Assert.Contains(files, file => file.StartsWith("quiet", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Rules_explain_themselves_in_both_languages() =>
        Assert.All(RuleList.All, rule =>
        {
            Assert.EndsWith(".", rule.Info.Summary, StringComparison.Ordinal);
            Assert.EndsWith(".", rule.Info.EnglishSummary, StringComparison.Ordinal);
        });
}
