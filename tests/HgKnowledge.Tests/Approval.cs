using System.Text;

namespace HgKnowledge.Tests;

/// <summary>Compares lines with approved ones, and says what was gained and lost.</summary>
internal static class Approval
{
    /// <summary>Whether the approved lines are to be written anew.</summary>
    public static bool Rewrites { get; } = Environment.GetEnvironmentVariable("HGK_APPROVE") == "1";

    /// <summary>"- " before each line that was lost, "+ " before each that was gained; empty if nothing differs but the order.</summary>
    public static string Difference(IReadOnlyCollection<string> approved, IReadOnlyCollection<string> found)
    {
        var builder = new StringBuilder();
        foreach (var line in Without(approved, found))
            builder.Append("- ").AppendLine(line);
        foreach (var line in Without(found, approved))
            builder.Append("+ ").AppendLine(line);
        return builder.ToString();
    }

    /// <summary>Fails with the difference, and with the lines as they are found if only their order differs.</summary>
    public static void Same(IReadOnlyCollection<string> approved, IReadOnlyCollection<string> found)
    {
        var difference = Difference(approved, found);
        Assert.True(difference.Length == 0, $"Lost (-) and gained (+), of {approved.Count} approved and {found.Count} found:\n{difference}");
        Assert.Equal(approved, found);
    }

    private static List<string> Without(IReadOnlyCollection<string> lines, IReadOnlyCollection<string> others)
    {
        var left = others.CountBy(line => line, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var without = new List<string>();
        foreach (var line in lines)
            if (left.GetValueOrDefault(line) is > 0 and var count)
                left[line] = count - 1;
            else
                without.Add(line);
        return without;
    }
}
