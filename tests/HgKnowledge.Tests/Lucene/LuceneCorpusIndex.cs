using HgKnowledge.Lucene;
using HgKnowledge.Tests.Search;

namespace HgKnowledge.Tests.Lucene;

/// <summary>The corpus in an index of Lucene's.</summary>
public sealed class LuceneCorpusIndex() : CorpusIndex(new LuceneEngine());
