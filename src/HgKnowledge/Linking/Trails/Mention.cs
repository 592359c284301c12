using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;

namespace HgKnowledge.Linking.Trails;

/// <summary>A place that cites a document.</summary>
/// <param name="Citing">The document that cites.</param>
/// <param name="Reference">The citation.</param>
public sealed record Mention(DocumentKnowledge Citing, Reference Reference)
{
    /// <summary>Where the citation stands.</summary>
    public Span Evidence => Reference.Evidence;
}
