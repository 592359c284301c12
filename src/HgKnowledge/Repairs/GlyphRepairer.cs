using HgKnowledge.Documents;

namespace HgKnowledge.Repairs;

/// <summary>
/// Restores letters that were lost one by one, each leaving a blank ("Ngh  qu  t phát tri n"), as in text taken from a PDF whose
/// font lacks the names of some letters. What is left unsure stays as it is and is recorded as <see cref="Repair.Unrepaired"/>.
/// </summary>
internal sealed class GlyphRepairer : IRepairer
{
    /// <summary>Name of the method in a <see cref="Repair"/>.</summary>
    public const string Method = "glyphs";

    private const int EnoughWords = 2;

    /// <summary>After so many words a letter alone is damage too, and not the sign of a quantity.</summary>
    private const int ManyWords = 8;
    private const int ManyFragments = 5;
    private const double EvidenceEach = 0.3;

    /// <summary>Noise of any length is told from damage by so many blocks, and no heading is as long as that.</summary>
    private const int Sample = 200;
    private const int LongestBlock = 4000;

    /// <summary>So many blanks are the room between columns; lost letters leave one each.</summary>
    private const string Gap = "          ";

    public IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks)
    {
        var fragments = blocks.Select(b => !IsProse(b) ? [] : Fragments.In(b.Text)).ToArray();
        var suspects = blocks.Where((block, i) => IsSuspect(block.Text, fragments[i].Count)).Take(Sample).ToArray();
        if (!AreWorthReading(blocks, fragments) || Torn.Prevails(blocks, fragments))
            return blocks;
        var reader = new GlyphReader(blocks.Where((block, i) => fragments[i].Count == 0 && !HasTrace(block.Text)), suspects);
        var words = reader.Evidence.Distinct(StringComparer.Ordinal).Count();
        if (words < EnoughWords || reader.Evidence.Count < EvidenceEach * suspects.Length)
            return blocks;
        return [.. blocks.Select(block => IsProse(block) ? Restored(WithClosedMarker(block), reader, isCertain: words >= ManyWords) : block)];
    }

    private static bool IsProse(Block block) =>
        block.Kind != BlockKind.Furniture && block.Text.Length <= LongestBlock && !block.Text.Contains(Gap, StringComparison.Ordinal);

    /// <summary>
    /// A cheap test that hardly any sound document passes. Words that lose a letter at either end leave two blanks; a few
    /// fragments without any are formulas or foreign words.
    /// </summary>
    private static bool AreWorthReading(IReadOnlyList<Block> blocks, IReadOnlyList<(int, int)>[] fragments) =>
        fragments.Sum(f => f.Count) > EnoughWords
        && blocks.Where((block, i) => fragments[i].Count >= ManyFragments || (fragments[i].Count > 0 && HasTrace(block.Text))).Any();

    private static bool HasTrace(string text) => text.Contains("  ", StringComparison.Ordinal);

    /// <summary>One fragment may be anything; two, or one beside a trace of a lost letter, are worth a closer look.</summary>
    private static bool IsSuspect(string text, int fragments) => fragments > 1 || (fragments == 1 && HasTrace(text));

    /// <summary>"(2  Nghị quyết": the sign that closes a marker was lost.</summary>
    private static Block WithClosedMarker(Block block) =>
        MarkerReader.Read(block.Text) is { } marker && block.Text.StartsWith('(') && char.IsAsciiDigit(block.Text[marker.Length - 1])
            ? Edit.Apply(block, [new(marker.Length, 1, ")", Method, 0.95)])
            : block;

    private static Block Restored(Block block, GlyphReader reader, bool isCertain) =>
        reader.Fragments(block).Count > 0 && new GlyphReading(block, reader) is { Explains: true } reading && (isCertain || reading.Evidence.Any())
            ? Edit.Apply(block, [.. reading.Edits(Method)])
            : block;
}
