using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

/// <summary>Tells words torn apart by blanks ("phát triể n") from words that lost letters ("phát tri n").</summary>
internal static class Torn
{
    /// <summary>Whether most fragments of the blocks make a common word together with their neighbour.</summary>
    public static bool Prevails(IReadOnlyList<Block> blocks, IReadOnlyList<IReadOnlyList<(int Start, int Length)>> fragments)
    {
        var (torn, all) = (0, 0);
        for (var i = 0; i < blocks.Count; i++)
            foreach (var (start, length) in fragments[i])
                (torn, all) = (torn + (IsTorn(blocks[i].Text, start, start + length) ? 1 : 0), all + 1);
        return 2 * torn > all;
    }

    private static bool IsTorn(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd(' ').Length;
        var from = before;
        while (from > 0 && char.IsLetter(text[from - 1]))
            from--;
        var behind = end + text.AsSpan(end).Length - text.AsSpan(end).TrimStart(' ').Length;
        var to = behind;
        while (to < text.Length && char.IsLetter(text[to]))
            to++;
        var fragment = text.AsSpan(start, end - start);
        return WordModel.IsCommon(string.Concat(text.AsSpan(from, before - from), fragment))
            || WordModel.IsCommon(string.Concat(fragment, text.AsSpan(behind, to - behind)));
    }
}
