using System.Buffers;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets.Tables;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Extraction.Targets;

/// <summary>Finds quantitative statements in prose and in tables.</summary>
public sealed class TargetExtractor : IExtractor<Target>
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private static readonly SearchValues<string> InWords =
        SearchValues.Create(["một ", "hai ", "ba ", "bốn ", "sáu ", "bảy ", "tám ", "chín ", "mười "], StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IReadOnlyList<Target> Extract(Document document)
    {
        var sections = new SectionMap(document);
        var (inTables, read) = TargetTables.Of(document, sections);
        var byCell = inTables.ToLookup(t => t.Number.Block);
        var isNorm = NormativeText.Is(document);
        var strings = new StringPool();
        var targets = new List<Target>();
        foreach (var block in document.Blocks)
            if (read.Contains(block.Index))
                targets.AddRange(byCell[block.Index]);
            else if (IsCandidate(block))
                targets.AddRange(BlockReading.Targets(document, block, sections, isNorm, strings));
        return targets;
    }

    /// <summary>A block with neither a digit nor a number in words states nothing; "năm" is mostly "year" and never a number alone.</summary>
    private static bool IsCandidate(Block block) =>
        block.Kind != BlockKind.Furniture && (block.Text.AsSpan().ContainsAny(Digits) || block.Text.AsSpan().ContainsAny(InWords));
}
