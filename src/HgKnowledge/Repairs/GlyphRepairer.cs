using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

/// <summary>
/// Restores letters that were lost one by one, each leaving a blank ("Ngh  qu  t phát tri n"), as in text taken from a PDF whose
/// font lacks the names of some letters. What is left unsure stays as it is and is recorded as <see cref="Repair.Unrepaired"/>.
/// </summary>
internal sealed class GlyphRepairer : IRepairer
{
    private const string Method = "glyphs";
    private const int EnoughEvidence = 3;

    public IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks)
    {
        var fragments = blocks.Select(b => b.Kind == BlockKind.Furniture ? [] : Fragments.In(b.Text)).ToArray();
        var suspects = blocks.Where((block, i) => IsSuspect(block.Text, fragments[i])).ToArray();
        if (suspects.Length == 0 || Torn.Prevails(blocks, fragments))
            return blocks;
        var reader = new GlyphReader(blocks.Where((block, i) => fragments[i].Count == 0 && !HasTrace(block.Text)), suspects);
        if (suspects.Sum(block => new GlyphReading(block, reader).Evidence) < EnoughEvidence)
            return blocks;
        return [.. blocks.Select(block => block.Kind == BlockKind.Furniture ? block : Restored(WithClosedMarker(block), reader))];
    }

    private static bool HasTrace(string text) => text.Contains("  ", StringComparison.Ordinal);

    /// <summary>One fragment may be anything; two, or one beside a trace of a lost letter, are worth a closer look.</summary>
    private static bool IsSuspect(string text, IReadOnlyList<(int Start, int Length)> fragments) =>
        fragments.Count > 1 || (fragments.Count == 1 && HasTrace(text));

    /// <summary>"(2  Nghị quyết": the sign that closes a marker was lost.</summary>
    private static Block WithClosedMarker(Block block) =>
        MarkerReader.Read(block.Text) is { } marker && block.Text.StartsWith('(') && char.IsAsciiDigit(block.Text[marker.Length - 1])
            ? Edit.Apply(block, [new(marker.Length, 1, ")", Method, 0.95)])
            : block;

    private static Block Restored(Block block, GlyphReader reader) =>
        reader.Fragments(block).Count > 0 && new GlyphReading(block, reader) is { Explains: true } reading
            ? Edit.Apply(block, [.. reading.Edits(Method)])
            : block;
}
