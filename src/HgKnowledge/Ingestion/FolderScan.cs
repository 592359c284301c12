using HgKnowledge.Reviews;
using HgKnowledge.Rules.Decisions;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Ingestion;

/// <summary>Finds the files below the given paths.</summary>
public static class FolderScan
{
    /// <summary>
    /// The files themselves and, of folders, all files at any depth, ordered by name. Names that begin with "." or "~$"
    /// (hidden files, Word's lock files) are passed over, and so are a folder's README.md, which speaks of the folder, the decisions and the
    /// copies with comments kept there, and linked folders, which may lead in circles.
    /// </summary>
    /// <param name="paths">Files and folders; one that does not exist is yielded as a file, so that reading it says why.</param>
    /// <param name="except">A folder that is not entered: the index itself.</param>
    public static IReadOnlyList<FoundFile> Find(IEnumerable<string> paths, string? except = null)
    {
        var files = new List<FoundFile>();
        foreach (var path in paths.Select(Path.GetFullPath))
            if (Directory.Exists(path))
                AddFolder(files, path, "", except is null ? null : Path.GetFullPath(except));
            else
                files.Add(new(path, Composition.Compose(Path.GetFileName(path))));
        files.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return files;
    }

    private static void AddFolder(List<FoundFile> files, string folder, string prefix, string? except)
    {
        foreach (var entry in Entries(folder))
        {
            var name = prefix + Composition.Compose(entry.Name);
            if (PassesOver(entry.Name))
                continue;
            if (entry is not DirectoryInfo)
                files.Add(new(entry.FullName, name));
            else if (entry.LinkTarget is null && entry.FullName != except)
                AddFolder(files, entry.FullName, name + "/", except);
        }
    }

    /// <summary>Whether a file or folder of that name is none to read: hidden, Word's lock file, a README, decisions, a copy with comments.</summary>
    public static bool PassesOver(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.Equals("README.md", StringComparison.OrdinalIgnoreCase)
        || name == DecisionFile.Name || ReviewCopy.Is(Composition.Compose(name));

    private static IEnumerable<FileSystemInfo> Entries(string folder) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos("*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System });
}
