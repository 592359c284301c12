using BenchmarkDotNet.Running;
using HgKnowledge.Benchmarks;

if (args is ["--quick", .. var folders])
    QuickRun.Print(Console.Out, folders);
else
    BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args);
