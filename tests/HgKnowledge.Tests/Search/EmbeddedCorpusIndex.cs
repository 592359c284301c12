namespace HgKnowledge.Tests.Search;

/// <summary>The corpus in the embedded index.</summary>
public sealed class EmbeddedCorpusIndex() : CorpusIndex(engine: null);
