using System.Text;

namespace HgKnowledge.Cli;

/// <summary>
/// Queries kept under a name, in a text file beside the decisions: one line each, "name = query", so that it can be read,
/// edited and passed on. Comments and the order of the lines stay.
/// </summary>
/// <param name="file">The file; it need not be there.</param>
internal sealed class SavedSearches(string file)
{
    private const string FileName = "searches.txt";

    /// <summary>The file.</summary>
    public string File { get; } = file;

    /// <summary>Names and queries, as the file has them.</summary>
    public IReadOnlyList<(string Name, string Query)> All =>
        [.. Lines().Select(Entry).OfType<(string Name, string Query)>()];

    /// <summary>Those beside a file of decisions.</summary>
    public static SavedSearches Beside(string decisions) => new(Path.Combine(Path.GetDirectoryName(decisions)!, FileName));

    /// <summary>Whether a name can be typed behind '@' and stand in the file.</summary>
    public static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    /// <summary>The query of that name; null if there is none.</summary>
    public string? Find(string name) => All.FirstOrDefault(saved => IsSame(saved.Name, name)).Query;

    /// <summary>Keeps a query; one of that name is replaced where it stands.</summary>
    public void Save(string name, string query)
    {
        var (lines, line) = (Lines(), $"{name} = {query.ReplaceLineEndings(" ")}");
        var at = lines.FindIndex(l => Entry(l) is { } saved && IsSame(saved.Name, name));
        if (at >= 0)
            lines[at] = line;
        else
            lines.Add(line);
        Write(lines);
    }

    /// <summary>Drops a query.</summary>
    /// <returns>False if there is none of that name.</returns>
    public bool Forget(string name)
    {
        var lines = Lines();
        var gone = lines.RemoveAll(l => Entry(l) is { } saved && IsSame(saved.Name, name)) > 0;
        if (gone)
            Write(lines);
        return gone;
    }

    private List<string> Lines() => System.IO.File.Exists(File) ? [.. System.IO.File.ReadAllLines(File)] : [];

    private void Write(List<string> lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, string.Concat(lines.Select(l => l + "\n")), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static (string Name, string Query)? Entry(string line)
    {
        var equals = line.IndexOf('=');
        return line.StartsWith('#') || equals < 1 || !IsName(line[..equals].Trim()) ? null : (line[..equals].Trim(), line[(equals + 1)..].Trim());
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
