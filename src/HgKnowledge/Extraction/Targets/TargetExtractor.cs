using System.Buffers;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets.Tables;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Finds quantitative statements in prose and in tables.</summary>
public sealed class TargetExtractor : IExtractor<Target>
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <inheritdoc/>
    public IReadOnlyList<Target> Extract(Document document)
    {
        var sections = new SectionMap(document);
        var (inTables, read) = TargetTables.Of(document, sections);
        var byCell = inTables.ToLookup(t => t.Number.Block);
        var isNorm = NormativeText.Is(document);
        var targets = new List<Target>();
        foreach (var block in document.Blocks)
            if (read.Contains(block.Index))
                targets.AddRange(byCell[block.Index]);
            else if (IsCandidate(block))
                targets.AddRange(BlockReading.Targets(document, block, sections, isNorm));
        return targets;
    }

    /// <summary>Numbers in words count only with the words around them that mark a quantity: rare enough to look closer.</summary>
    private static bool IsCandidate(Block block) =>
        block.Kind != BlockKind.Furniture
        && (block.Text.AsSpan().ContainsAny(Digits) || block.Text.Contains("một ", StringComparison.OrdinalIgnoreCase) || block.Text.Contains("ba nhiệm vụ", StringComparison.OrdinalIgnoreCase));
}
