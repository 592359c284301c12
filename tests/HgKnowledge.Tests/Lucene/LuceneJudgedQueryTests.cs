using HgKnowledge.Tests.Search.Judged;

namespace HgKnowledge.Tests.Lucene;

public sealed class LuceneJudgedQueryTests(LuceneRealIndex index) : JudgedQueryTests(index), IClassFixture<LuceneRealIndex>;
