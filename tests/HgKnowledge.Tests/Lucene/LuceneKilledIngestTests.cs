using HgKnowledge.Lucene;
using HgKnowledge.Tests.Store;

namespace HgKnowledge.Tests.Lucene;

public sealed class LuceneKilledIngestTests() : KilledIngestTests("lucene", new LuceneEngine());
