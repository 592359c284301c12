using HgKnowledge.Graph;
using HgKnowledge.Search.Engines;
#if LUCENE
using HgKnowledge.Lucene;
#endif
#if QUIKGRAPH
using HgKnowledge.QuikGraph;
#endif

namespace HgKnowledge.Cli;

/// <summary>What is compiled in only where its packages can be had.</summary>
internal static class OptionalParts
{
    /// <summary>The engines beside the embedded one, the best first.</summary>
    public static IReadOnlyList<ISearchEngine> Engines { get; } =
#if LUCENE
        [new LuceneEngine()];
#else
        [];
#endif

    /// <summary>The engine to use unless another is asked for; null for the embedded one.</summary>
    public static ISearchEngine? DefaultEngine => Engines is [var first, ..] ? first : null;

    /// <summary>All formats of the graph.</summary>
    public static IReadOnlyList<IGraphWriter> GraphWriters { get; } =
#if QUIKGRAPH
        [.. Graph.GraphWriters.All, new QuikGraphMlWriter(), new QuikDotWriter()];
#else
        Graph.GraphWriters.All;
#endif
}
