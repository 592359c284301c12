using System.Reflection;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Quantities;

/// <summary>The unit words of official prose, from the data file units.txt (phrase, tab, role).</summary>
public static class Units
{
    /// <summary>All of them.</summary>
    public static PhraseTable<UnitRole> Table { get; } = new(Read());

    private static IEnumerable<KeyValuePair<string, UnitRole>> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("HgKnowledge.Catalog.units.txt")
            ?? throw new InvalidOperationException("units.txt is not built in.");
        using var reader = new StreamReader(stream);
        var role = UnitRole.Measure;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('[') && line.EndsWith(']'))
                role = Enum.Parse<UnitRole>(line[1..^1], ignoreCase: true);
            else if (line.Length > 0 && line[0] != '#')
                yield return new(line, role);
        }
    }
}
