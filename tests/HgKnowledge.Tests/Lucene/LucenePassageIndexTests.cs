using HgKnowledge.Lucene;
using HgKnowledge.Tests.Store;

namespace HgKnowledge.Tests.Lucene;

public sealed class LucenePassageIndexTests() : PassageIndexTests(new LuceneEngine());
