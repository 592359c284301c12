namespace HgKnowledge.Tests.Search;

public sealed class EmbeddedCorpusSearchTests(EmbeddedCorpusIndex index) : CorpusSearchTests(index), IClassFixture<EmbeddedCorpusIndex>;
