using HgKnowledge.Catalog;
using HgKnowledge.Linking;
using HgKnowledge.Rules;

namespace HgKnowledge.Benchmarks;

/// <summary>Measures what the rules cost where very many documents speak of the same indicators: a statement must not cost more for it.</summary>
internal static class RuleRun
{
    private static readonly int[] Sizes = [1_000, 3_000, 10_000];

    /// <summary>Prints for each size the processor time of all rules and of the dearest ones, by statement.</summary>
    public static void Print(TextWriter output)
    {
        RuleRunner.Run(Knowledge(200));
        output.WriteLine($"{"documents",10}{"statements",12}{"findings",10}{"seconds",10}{"µs/statement",14}  dearest rules");
        foreach (var size in Sizes)
            Print(output, size, Knowledge(size));
    }

    private static Knowledge Knowledge(int documents) => Linker.Link(GeneratedCorpus.Of(documents), CatalogReader.BuiltIn);

    private static void Print(TextWriter output, int size, Knowledge knowledge)
    {
        var statements = knowledge.Documents.Sum(document => document.Targets.Count);
        var findings = 0;
        var all = Spent(() => findings = RuleRunner.Run(knowledge).Count);
        var dearest = RuleList.All.Select(rule => (rule.Info.Name, Time: Spent(() => _ = rule.Check(knowledge).Count()))).OrderByDescending(rule => rule.Time).Take(3);
        output.WriteLine($"{size,10}{statements,12}{findings,10}{all.TotalSeconds,10:0.00}{all.TotalMicroseconds / statements,14:0.0}  "
            + string.Join(", ", dearest.Select(rule => $"{rule.Name} {rule.Time.TotalSeconds:0.00} s")));
    }

    private static TimeSpan Spent(Action action)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        action();
        return Environment.CpuUsage.TotalTime - before;
    }
}
