namespace HgKnowledge.Cli.Diagnosis;

/// <summary>Finds programs that are installed.</summary>
internal static class ToolPath
{
    /// <summary>The full path of the program, or null if the search path has none of that name.</summary>
    public static string? Find(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd", ".com"] : [""];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => endings.Select(ending => Path.Combine(folder, name + ending))).FirstOrDefault(File.Exists);
    }
}
