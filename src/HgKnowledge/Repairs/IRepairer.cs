using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

/// <summary>Restores one kind of damage in the text of a document.</summary>
public interface IRepairer
{
    /// <summary>The same blocks, those that were damaged with restored text and a <see cref="Repair"/> for each place.</summary>
    IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks);
}
