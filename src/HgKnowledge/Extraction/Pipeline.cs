using HgKnowledge.Documents;
using HgKnowledge.Repairs;

namespace HgKnowledge.Extraction;

/// <summary>The way of one document: read, repair, outline, extract.</summary>
public static class Pipeline
{
    /// <summary>Everything the file says.</summary>
    /// <param name="name">File name relative to the ingested folder.</param>
    /// <param name="hash">SHA-256 of its bytes.</param>
    /// <param name="source">What the reader made of it.</param>
    public static DocumentKnowledge Run(string name, string hash, SourceText source)
    {
        var document = Outline(name, hash, Repairers.Apply(source.Blocks));
        return new()
        {
            Document = document,
            Targets = Extractors.Targets.Extract(document),
            Tasks = Extractors.Tasks.Extract(document),
            References = Extractors.References.Extract(document),
        };
    }

    /// <summary>The document without what can be extracted from it.</summary>
    public static Document Outline(string name, string hash, IReadOnlyList<Block> blocks)
    {
        var (outline, placed) = OutlineBuilder.Build(blocks);
        return new()
        {
            Name = name,
            Hash = hash,
            Meta = MetadataReader.Read(placed),
            Outline = outline,
            Blocks = [.. placed.Select(BlankFolding.Apply)],
        };
    }
}
