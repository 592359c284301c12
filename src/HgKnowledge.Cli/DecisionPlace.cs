using System.Text;
using HgKnowledge.Rules.Decisions;

namespace HgKnowledge.Cli;

/// <summary>
/// Where the decisions on the documents of an index are kept: beside the documents, since the index is rebuilt and decisions are
/// not. The index remembers the place in a small text file, relative to itself, so that both may be moved together.
/// </summary>
internal static class DecisionPlace
{
    private const string FileName = "decisions-path.txt";

    /// <summary>The chosen file, else the one that the index remembers, else corpus/decisions.json.</summary>
    public static string Of(string index, string? chosen)
    {
        if (chosen is not null)
            return Path.GetFullPath(chosen);
        var note = Path.Combine(index, FileName);
        return File.Exists(note)
            ? Path.GetFullPath(File.ReadAllText(note).Trim(), Path.GetFullPath(index))
            : Path.Combine(Workspace.Home, "corpus", DecisionFile.Name);
    }

    /// <summary>Remembers the chosen file, or where nothing is remembered yet the folder of the first documents.</summary>
    public static void Remember(string index, string? chosen, string documents)
    {
        if (chosen is null && File.Exists(Path.Combine(index, FileName)))
            return;
        var folder = Directory.Exists(documents) ? documents : Path.GetDirectoryName(Path.GetFullPath(documents))!;
        var file = Path.GetFullPath(chosen ?? Path.Combine(folder, DecisionFile.Name));
        File.WriteAllText(Path.Combine(index, FileName), Path.GetRelativePath(index, file) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
