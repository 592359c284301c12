using HgKnowledge.Documents;
using HgKnowledge.Extraction;

namespace HgKnowledge.Benchmarks;

/// <summary>Measures in a minute what <see cref="ExtractionBenchmarks"/> measures with care.</summary>
/// <remarks>
/// Measured is megabytes (2^20 bytes) of UTF-8 text by seconds of processor time of all threads, garbage collection
/// included, so that what else the machine does counts little and nothing is hidden on a second core. Reading is excluded.
/// </remarks>
internal static class QuickRun
{
    private const int Small = 1;
    private const int Large = 20;
    private const int Rounds = 3;

    /// <summary>Prints for each text and extractor its speed on one large document, and how much longer it takes than as much text in small ones.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="folders">Folders with documents to measure on besides the generated texts.</param>
    public static void Print(TextWriter output, IEnumerable<string> folders)
    {
        output.WriteLine($"{"",-20}{$"{Large} MB, MB/s",14}{$"{Small} MB, MB/s",14}{$"1x{Large} MB / {Large}x{Small} MB",22}");
        foreach (var text in GeneratedText.All.Concat(folders.Select(BenchmarkText.Folder)))
        {
            // Documents of their own: one that is read again and again would stay in the cache of the processor.
            var (small, large) = (Enumerable.Range(0, Large / Small).Select(_ => text.Of(Small << 20)).ToList(), text.Of(Large << 20));
            Print(output, $"{text.Name} targets", small, large, d => Extractors.Targets.Extract(d).Count);
            Print(output, $"{text.Name} references", small, large, d => Extractors.References.Extract(d).Count);
            Print(output, $"{text.Name} tasks", small, large, d => Extractors.Tasks.Extract(d).Count);
        }
    }

    private static void Print(TextWriter output, string name, List<Document> small, Document large, Func<Document, int> extract)
    {
        // Every method is compiled for speed after some calls and a pause.
        for (var i = 0; i < 4; i++, Thread.Sleep(200))
            extract(small[0]);
        var one = Best(() => extract(large));
        var many = Best(() =>
        {
            foreach (var document in small)
                extract(document);
        });
        output.WriteLine($"{name,-20}{Large / one.TotalSeconds,14:0.0}{Large / many.TotalSeconds,14:0.0}{one / many,22:0.00}");
    }

    private static TimeSpan Best(Action action)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            action();
            var spent = Environment.CpuUsage.TotalTime - before;
            best = spent < best ? spent : best;
        }
        return best;
    }
}
