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
        var targets = new List<Target>(inTables);
        var isNorm = NormativeText.Is(document);
        foreach (var block in document.Blocks)
            if (IsCandidate(block) && !read.Contains(block.Index))
                targets.AddRange(new BlockReading(document, block, sections.Of(block.Index), isNorm).Targets());
        return [.. targets.OrderBy(t => t.Number.Block).ThenBy(t => t.Number.Start)];
    }

    /// <summary>Numbers in words count only with the words around them that mark a quantity: rare enough to look closer.</summary>
    private static bool IsCandidate(Block block) =>
        block.Kind != BlockKind.Furniture
        && (block.Text.AsSpan().ContainsAny(Digits) || block.Text.Contains("một ", StringComparison.OrdinalIgnoreCase) || block.Text.Contains("ba nhiệm vụ", StringComparison.OrdinalIgnoreCase));
}
