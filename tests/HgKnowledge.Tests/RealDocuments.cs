namespace HgKnowledge.Tests;

/// <summary>
/// Finds the real documents some tests measure on. They are no part of the project: the tests skip where they are absent.
/// </summary>
internal static class RealDocuments
{
    /// <summary>The folder that holds "real", by HGK_REAL or beside the repository; null if there is none.</summary>
    public static string? Root { get; } = Find();

    /// <summary>A file below "real"; skips the test if it is absent.</summary>
    public static string File(string name)
    {
        var path = Path.Combine(Root ?? "", "real", name);
        Skip.IfNot(Root is not null && System.IO.File.Exists(path), $"{name} is not here.");
        return path;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("HGK_REAL") is { Length: > 0 } named)
            return named;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (folder.GetFiles("HgKnowledge.sln").Length > 0)
                return Directory.Exists(Path.Combine(folder.FullName, "..", "shared", "real")) ? Path.Combine(folder.FullName, "..", "shared") : null;
        return null;
    }
}
