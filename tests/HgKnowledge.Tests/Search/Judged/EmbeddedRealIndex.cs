namespace HgKnowledge.Tests.Search.Judged;

/// <summary>The real documents in the embedded index.</summary>
public sealed class EmbeddedRealIndex() : RealIndex(engine: null);
