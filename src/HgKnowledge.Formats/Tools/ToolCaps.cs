using System.Globalization;

namespace HgKnowledge.Formats.Tools;

/// <summary>
/// Caps on what a program may use, where the system has a shell that sets them (Linux, macOS as far as it keeps them). Processor
/// time, unlike the clock, does not run while a busy machine lets the program wait.
/// </summary>
/// <param name="Processor">Processor time of the program and, each for itself, of those it starts.</param>
/// <param name="Megabytes">Memory of each.</param>
internal readonly record struct ToolCaps(TimeSpan Processor, int Megabytes)
{
    private const string Shell = "/bin/sh";

    /// <summary>How much longer than the processor time the clock may run.</summary>
    private const int Patience = 3;

    /// <summary>Whether the caps are kept here; where they are not, the clock alone must do.</summary>
    private static bool AreKept => !OperatingSystem.IsWindows() && File.Exists(Shell);

    /// <summary>How long the program may take by the clock.</summary>
    public TimeSpan Clock => AreKept ? Processor * Patience : Processor;

    /// <summary>What to run, and with which arguments, so that the program runs under the caps.</summary>
    public (string Path, IEnumerable<string> Arguments) Wrap(string path, IEnumerable<string> arguments)
    {
        if (!AreKept)
            return (path, arguments);
        var seconds = Math.Ceiling(Processor.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var script = $"ulimit -t {seconds} 2>/dev/null; ulimit -d {Megabytes * 1024} 2>/dev/null; exec \"$0\" \"$@\"";
        return (Shell, ["-c", script, path, .. arguments]);
    }
}
