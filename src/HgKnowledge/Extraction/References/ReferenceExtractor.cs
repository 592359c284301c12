using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.References;

/// <summary>
/// Finds citations of documents: numbered ones in State and Party form, names, short forms. What a short form stands for
/// is found here as far as the document itself says it; which document of the corpus is meant, linking finds.
/// </summary>
public sealed class ReferenceExtractor : IExtractor<Reference>
{
    /// <inheritdoc/>
    public IReadOnlyList<Reference> Extract(Document document)
    {
        var found = new List<Reference>();
        for (var i = 0; i < document.Blocks.Count; i++)
            if (document.Blocks[i] is { Kind: not BlockKind.Furniture } block)
                new BlockCitations(document.Meta, block, i + 1 < document.Blocks.Count ? document.Blocks[i + 1].Text : "", found).Read();
        return Antecedents.Resolve(document, found);
    }
}
