using System.Diagnostics;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;

namespace HgKnowledge.Benchmarks;

/// <summary>Measures in half a minute what <see cref="ExtractionBenchmarks"/> measures with care.</summary>
internal static class QuickRun
{
    private const int Small = 1;
    private const int Large = 20;
    private const int Rounds = 3;

    /// <summary>Prints for each extractor its speed, and how much longer one large document takes than as much text in small ones.</summary>
    public static void Print(TextWriter output)
    {
        var (small, large) = (GeneratedDocument.Of(Small << 20), GeneratedDocument.Of(Large << 20));
        output.WriteLine($"{"",-12}{"MB/s",8}{$"1x{Large} MB / {Large}x{Small} MB",20}");
        Print(output, "targets", small, large, d => Extractors.Targets.Extract(d).Count);
        Print(output, "references", small, large, d => Extractors.References.Extract(d).Count);
        Print(output, "tasks", small, large, d => Extractors.Tasks.Extract(d).Count);
    }

    private static void Print(TextWriter output, string name, Document small, Document large, Func<Document, int> extract)
    {
        extract(small);
        var one = Best(() => extract(large));
        var many = Best(() =>
        {
            for (var i = 0; i < Large / Small; i++)
                extract(small);
        });
        output.WriteLine($"{name,-12}{Large / one.TotalSeconds,8:0.0}{one / many,20:0.00}");
    }

    private static TimeSpan Best(Action action)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            action();
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }
        return best;
    }
}
