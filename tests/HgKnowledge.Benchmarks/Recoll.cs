using System.Diagnostics;

namespace HgKnowledge.Benchmarks;

/// <summary>Runs recoll (Debian recollcmd), a full-text search on Xapian, for comparison.</summary>
internal static class Recoll
{
    /// <summary>Whether it is on this machine.</summary>
    public static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "recollindex")));

    /// <summary>Prints how long it takes to index the folder, and to answer a query as a process of its own.</summary>
    public static void Print(TextWriter output, string folder, string configuration, IReadOnlyList<string> queries)
    {
        Directory.CreateDirectory(configuration);
        File.WriteAllText(Path.Combine(configuration, "recoll.conf"), $"topdirs = {Path.GetFullPath(folder)}\n");
        File.WriteAllText(Path.Combine(configuration, "mimemap"), ".md = text/plain\n");
        output.WriteLine($"recoll, indexing      {Run("recollindex", "-c", configuration)}");
        var times = queries.Where(q => !q.Contains(':', StringComparison.Ordinal) && !q.Contains('~', StringComparison.Ordinal)).Select(query =>
        {
            var start = Stopwatch.GetTimestamp();
            Run("recollq", "-c", configuration, "-n", "10", query);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToList();
        output.WriteLine($"recoll, query, ms     p50 {times[times.Count / 2],8:0.0}   (a process each)");
    }

    private static string Run(string program, params string[] arguments)
    {
        // The shell tells the processor time of what it has run.
        var start = new ProcessStartInfo("bash", ["-c", "TIMEFORMAT='%U %S %R'; time \"$@\" >/dev/null 2>&1", "bash", program, .. arguments]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var times = process.StandardError.ReadToEnd().Trim().Split(' ').Select(t => double.Parse(t, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        process.WaitForExit();
        return $"{times[0] + times[1],8:0.0} s processor   {times[2],8:0.0} s clock";
    }
}
