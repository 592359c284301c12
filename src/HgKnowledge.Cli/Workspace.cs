using HgKnowledge.Store;

namespace HgKnowledge.Cli;

/// <summary>Where things are kept unless an option says otherwise.</summary>
internal static class Workspace
{
    /// <summary>The folder the program was built from; null when it was installed elsewhere.</summary>
    public static string? Repository { get; } = Above(AppContext.BaseDirectory);

    /// <summary>Where index, corpus and report stand: an index in the current folder wins over the program's own.</summary>
    public static string Home => Repository is { } repository && !HasIndex(Path.Combine(Environment.CurrentDirectory, "index")) ? repository : Environment.CurrentDirectory;

    /// <summary>The index folder: the chosen one, else index/ in <see cref="Home"/>.</summary>
    public static string IndexFolder(string? chosen) => Path.GetFullPath(chosen ?? Path.Combine(Home, "index"));

    /// <summary>Whether an index has been built in that folder.</summary>
    public static bool HasIndex(string folder) => File.Exists(Path.Combine(folder, SqliteKnowledgeStore.FileName));

    private static string? Above(string folder)
    {
        for (var parent = new DirectoryInfo(folder); parent is not null; parent = parent.Parent)
            if (File.Exists(Path.Combine(parent.FullName, "HgKnowledge.sln")))
                return parent.FullName;
        return null;
    }
}
