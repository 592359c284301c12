namespace HgKnowledge.Tests.Search.Judged;

public sealed class EmbeddedJudgedQueryTests(EmbeddedRealIndex index) : JudgedQueryTests(index), IClassFixture<EmbeddedRealIndex>;
