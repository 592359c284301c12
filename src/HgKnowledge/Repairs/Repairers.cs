using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

/// <summary>All repairers, in the order they work. A new one is a class file and a line here.</summary>
public static class Repairers
{
    private static readonly IRepairer[] All = [new FontRepairer(), new GlyphRepairer(), new SpaceRepairer()];

    /// <summary>The blocks of one document, repaired. Runs of blanks must still be as the file has them: they are traces of lost letters.</summary>
    public static IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks) =>
        All.Aggregate(blocks, (repaired, repairer) => repairer.Apply(repaired));
}
