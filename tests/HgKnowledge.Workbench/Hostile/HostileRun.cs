using System.Diagnostics;
using System.Globalization;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Formats;

namespace HgKnowledge.Workbench.Hostile;

/// <summary>Reads a folder file by file, and says of each how long it took and how it ended.</summary>
internal static class HostileRun
{
    /// <summary>Prints one line a file: seconds, megabytes held afterwards, name, outcome.</summary>
    public static int Print(string folder, TextWriter output)
    {
        var crashes = 0;
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var clock = Stopwatch.StartNew();
            var outcome = Outcome(file, ref crashes);
            var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:0.0} s {peak,5} MB  {Path.GetFileName(file)}: {outcome}"));
        }
        return crashes == 0 ? 0 : 1;
    }

    private static string Outcome(string file, ref int crashes)
    {
        try
        {
            if (DocumentFormats.For(file) is not { } reader)
                return "no reader";
            return $"{Pipeline.Run("a", "", reader.Read(File.ReadAllBytes(file))).Document.Blocks.Count} blocks";
        }
        catch (UnreadableDocumentException error)
        {
            return error.Message;
        }
        catch (Exception error)
        {
            crashes++;
            return $"CRASH {error}";
        }
    }
}
