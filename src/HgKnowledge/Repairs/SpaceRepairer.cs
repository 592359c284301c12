using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

internal sealed class SpaceRepairer : IRepairer
{
    public IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks) => blocks;
}
