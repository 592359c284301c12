using BenchmarkDotNet.Running;
using HgKnowledge.Benchmarks;

if (args is ["--quick", .. var folders])
    QuickRun.Print(Console.Out, folders);
else if (args is ["--search", var folder, .. var kept])
    SearchRun.Print(Console.Out, folder, kept.FirstOrDefault());
else if (args is ["--rules"])
    RuleRun.Print(Console.Out);
else
    BenchmarkSwitcher.FromAssembly(typeof(ExtractionBenchmarks).Assembly).Run(args);
