using BenchmarkDotNet.Running;
using HgKnowledge.Benchmarks;

if (args is ["--quick"])
    QuickRun.Print(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args);
