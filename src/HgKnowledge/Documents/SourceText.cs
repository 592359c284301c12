namespace HgKnowledge.Documents;

/// <summary>What a reader makes of a file: blocks in reading order, normalised, not yet repaired or outlined.</summary>
/// <param name="Blocks">The blocks; <see cref="Block.Node"/> is still unset.</param>
/// <param name="Warnings">What the reader had to leave out or doubt, each a sentence for the ingest ledger.</param>
public sealed record SourceText(IReadOnlyList<Block> Blocks, IReadOnlyList<string> Warnings);
