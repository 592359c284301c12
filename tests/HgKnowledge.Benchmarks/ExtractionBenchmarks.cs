using BenchmarkDotNet.Attributes;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;

namespace HgKnowledge.Benchmarks;

/// <summary>How fast each extractor is on documents of a small and a large size; reading is excluded.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private Document _document = null!;

    /// <summary>Size of the document in megabytes.</summary>
    [Params(1, 20)]
    public int Megabytes { get; set; }

    /// <summary>Makes and reads the document.</summary>
    [GlobalSetup]
    public void Read() => _document = GeneratedText.Mixed.Of(Megabytes << 20);

    [Benchmark]
    public int Targets() => Extractors.Targets.Extract(_document).Count;

    [Benchmark]
    public int References() => Extractors.References.Extract(_document).Count;

    [Benchmark]
    public int Tasks() => Extractors.Tasks.Extract(_document).Count;
}
