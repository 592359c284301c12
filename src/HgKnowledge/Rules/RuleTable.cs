using System.Text;

namespace HgKnowledge.Rules;

/// <summary>The rules as a Markdown table, for the README.</summary>
public static class RuleTable
{
    /// <summary>One row a rule: id, name, gravest severity, what it finds in English and in Vietnamese.</summary>
    public static string Markdown(IEnumerable<IRule> rules)
    {
        var table = new StringBuilder("| rule | name | severity | finds | in Vietnamese |\n|---|---|---|---|---|\n");
        foreach (var info in rules.Select(r => r.Info).OrderBy(i => i.Id, StringComparer.Ordinal))
            table.Append($"| {info.Id} | `{info.Name}` | {info.Severity.ToString().ToLowerInvariant()} | {info.EnglishSummary} | {info.Summary} |\n");
        return table.ToString();
    }
}
