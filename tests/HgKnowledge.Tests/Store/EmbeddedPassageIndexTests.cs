namespace HgKnowledge.Tests.Store;

public sealed class EmbeddedPassageIndexTests() : PassageIndexTests(engine: null);
