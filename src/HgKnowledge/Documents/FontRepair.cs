namespace HgKnowledge.Documents;

/// <summary>
/// Restores Ư and ư where a converter wrote the look-alikes U+01A2 and U+01A3 (a known fault of PDF text made from certain
/// Vietnamese fonts). Certain, because no Vietnamese word has those letters.
/// </summary>
public static class FontRepair
{
    /// <summary>The block with the letters restored and each place recorded.</summary>
    public static Block Apply(Block block)
    {
        if (!block.Text.AsSpan().ContainsAny('Ƣ', 'ƣ'))
            return block;
        var repairs = new List<Repair>(block.Repairs);
        for (var i = 0; i < block.Text.Length; i++)
            if (block.Text[i] is 'Ƣ' or 'ƣ')
                repairs.Add(new(i, 1, block.Text[i].ToString(), "font", 1));
        return block with
        {
            Text = block.Text.Replace('Ƣ', 'Ư').Replace('ƣ', 'ư'),
            Repairs = [.. repairs.OrderBy(r => r.Start)],
        };
    }
}
