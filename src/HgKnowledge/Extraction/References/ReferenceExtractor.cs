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
        foreach (var block in document.Blocks)
            if (block.Kind != BlockKind.Furniture)
                new BlockCitations(document.Meta, block, found).Read();
        return Antecedents.Resolve(document, found);
    }
}
