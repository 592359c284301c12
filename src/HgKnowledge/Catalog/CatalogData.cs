using System.Text;

namespace HgKnowledge.Catalog;

/// <summary>Tables that are part of the program: tab-separated, '#' opens a comment, the first row names the columns.</summary>
internal static class CatalogData
{
    /// <summary>The rows of a table without its header.</summary>
    /// <exception cref="FileNotFoundException">The program was built without that table.</exception>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using var stream = typeof(CatalogData).Assembly.GetManifestResourceStream($"HgKnowledge.Catalog.{name}")
            ?? throw new FileNotFoundException($"Catalog table {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                rows.Add(line.Split('\t'));
        return rows.Count == 0 ? [] : rows[1..];
    }
}
