using HgKnowledge.Tests.Search;

namespace HgKnowledge.Tests.Lucene;

public sealed class LuceneCorpusSearchTests(LuceneCorpusIndex index) : CorpusSearchTests(index), IClassFixture<LuceneCorpusIndex>;
