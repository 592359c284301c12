using System.Diagnostics;

namespace HgKnowledge.Formats.Tools;

/// <summary>Finds and runs programs that are installed beside this one.</summary>
public static class ExternalTool
{
    /// <summary>The full path of the program, or null if neither the search path nor a usual folder has it.</summary>
    public static string? Find(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".com", ".cmd"] : [""];
        return Folders().SelectMany(folder => endings.Select(ending => Path.Combine(folder, name + ending))).FirstOrDefault(File.Exists);
    }

    /// <summary>Runs a program without a window and without input; what it prints is dropped.</summary>
    internal static ToolResult Run(string path, IEnumerable<string> arguments, TimeSpan limit)
    {
        using var process = Process.Start(new ProcessStartInfo(path, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(limit))
            return process.ExitCode == 0 ? ToolResult.Done : ToolResult.Failed;
        process.Kill(entireProcessTree: true);
        return ToolResult.TimedOut;
    }

    /// <summary>The same under caps; a program that they ended has timed out.</summary>
    internal static ToolResult Run(string path, IEnumerable<string> arguments, ToolCaps caps)
    {
        var clock = Stopwatch.StartNew();
        var (program, all) = caps.Wrap(path, arguments);
        var result = Run(program, all, caps.Clock);
        return result == ToolResult.Failed && clock.Elapsed >= caps.Processor ? ToolResult.TimedOut : result;
    }

    private static IEnumerable<string> Folders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(OperatingSystem.IsWindows() ? WindowsFolders() : ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/Applications/LibreOffice.app/Contents/MacOS"]);

    /// <summary>Where installers and package managers of Windows put these programs without always naming the folder in the search path.</summary>
    private static IEnumerable<string> WindowsFolders()
    {
        foreach (var root in (Environment.SpecialFolder[])[Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86])
        {
            var programs = Environment.GetFolderPath(root);
            yield return Path.Combine(programs, "LibreOffice", "program");
            yield return Path.Combine(programs, "Git", "mingw64", "bin");
            yield return Path.Combine(programs, "Tesseract-OCR");
            foreach (var folder in Directory.Exists(programs) ? Directory.GetDirectories(programs, "poppler*") : [])
            {
                yield return Path.Combine(folder, "Library", "bin");
                yield return Path.Combine(folder, "bin");
            }
        }
        yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "WinGet", "Links");
        yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "chocolatey", "bin");
        yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), "scoop", "shims");
    }
}
