namespace HgKnowledge.Tests;

/// <summary>The checkout the tests run in: samples and approved files are read, and approved, where they are kept.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder of these tests, continued by the parts.</summary>
    public static string Tests(params ReadOnlySpan<string> parts) => Path.Combine([Root, "tests", "HgKnowledge.Tests", .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HgKnowledge.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
    }
}
