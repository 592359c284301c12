namespace HgKnowledge.Tests.Store;

public sealed class EmbeddedKilledIngestTests() : KilledIngestTests("embedded", engine: null);
