using HgKnowledge.Catalog;
using HgKnowledge.Extraction;

namespace HgKnowledge.Linking;

/// <summary>Links what the documents say: targets to indicators, references to documents.</summary>
public static class Linker
{
    /// <summary>The linked knowledge of all documents.</summary>
    public static Knowledge Link(IReadOnlyList<DocumentKnowledge> documents, IndicatorCatalog catalog) =>
        new(documents, [], catalog);
}
