using HgKnowledge.Rules;

namespace HgKnowledge.Tests.Rules;

/// <summary>The files of the sample folders, Samples/Rules/NAME: fires*.txt state what is found, quiet*.txt expect nothing.</summary>
internal static class RuleSamples
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples", "Rules");

    /// <summary>The rules' names, each with every file of its folder.</summary>
    public static TheoryData<string, string> Of(IEnumerable<IRule> rules)
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in rules)
            foreach (var file in Directory.GetFiles(Path.Combine(Folder, rule.Info.Name), "*.txt").Order(StringComparer.Ordinal))
                data.Add(rule.Info.Name, Path.GetFileName(file));
        return data;
    }

    /// <summary>The path of a sample.</summary>
    public static string FileOf(string name, string file) => Path.Combine(Folder, name, file);

    /// <summary>The parts of a sample: its documents, then each finding behind "&gt;&gt;&gt;"; a sample that fires states one at least.</summary>
    public static (string Documents, IReadOnlyList<string> Findings) Read(string name, string file)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, name, file)).ReplaceLineEndings("\n").Split("\n>>>");
        Assert.Equal(file.StartsWith("fires", StringComparison.Ordinal), parts.Length > 1);
        return (parts[0], [.. parts.Skip(1).Select(part => part.Trim())]);
    }
}
