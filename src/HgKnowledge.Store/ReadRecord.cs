namespace HgKnowledge.Store;

/// <summary>Reads the fields of one record, in the order of their declaration.</summary>
internal delegate T ReadRecord<out T>(scoped ref RecordReader json);
