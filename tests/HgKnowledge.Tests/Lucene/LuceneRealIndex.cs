using HgKnowledge.Lucene;
using HgKnowledge.Tests.Search.Judged;

namespace HgKnowledge.Tests.Lucene;

/// <summary>The real documents in an index of Lucene's.</summary>
public sealed class LuceneRealIndex() : RealIndex(new LuceneEngine());
