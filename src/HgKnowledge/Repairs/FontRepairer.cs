using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

/// <summary>
/// Restores Ư and ư where a converter wrote the look-alikes U+01A2 and U+01A3 (a known fault of PDF text made from certain
/// Vietnamese fonts). Certain, because no Vietnamese word has those letters.
/// </summary>
internal sealed class FontRepairer : IRepairer
{
    public IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks) => [.. blocks.Select(Restored)];

    private static Block Restored(Block block)
    {
        if (!block.Text.AsSpan().ContainsAny('Ƣ', 'ƣ'))
            return block;
        var edits = new List<Edit>();
        for (var i = 0; i < block.Text.Length; i++)
            if (block.Text[i] is 'Ƣ' or 'ƣ')
                edits.Add(new(i, 1, block.Text[i] == 'Ƣ' ? "Ư" : "ư", "font", 1));
        return Edit.Apply(block, edits);
    }
}
