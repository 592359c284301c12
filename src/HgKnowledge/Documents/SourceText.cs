namespace HgKnowledge.Documents;

/// <summary>What a reader makes of a file: blocks in reading order, normalised, not yet repaired or outlined.</summary>
/// <param name="Blocks">The blocks; <see cref="Block.Node"/> is still unset.</param>
/// <param name="Warnings">What the reader had to leave out or doubt, each a sentence for the ingest ledger.</param>
public sealed record SourceText(IReadOnlyList<Block> Blocks, IReadOnlyList<string> Warnings)
{
    /// <summary>Pages, 1-based, that are pictures without text; empty where the format has none.</summary>
    public IReadOnlyList<int> PagesWithoutText { get; init; } = [];
}
