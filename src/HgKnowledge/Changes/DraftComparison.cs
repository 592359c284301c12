using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Linking;
using HgKnowledge.Reports;

namespace HgKnowledge.Changes;

/// <summary>Compares two versions of a document by what they state, not by their characters: a paragraph that moved is no change.</summary>
public static class DraftComparison
{
    /// <summary>What changed from the older version to the newer.</summary>
    /// <param name="older">What the older version says.</param>
    /// <param name="newer">What the newer version says.</param>
    /// <param name="catalog">Names the indicators, and which way each is wanted to move.</param>
    /// <param name="language">Language of the values.</param>
    public static DraftDifference Between(DocumentKnowledge older, DocumentKnowledge newer, IndicatorCatalog catalog, ReportLanguage language)
    {
        var (one, other) = (Linker.Link([older], catalog).Documents[0], Linker.Link([newer], catalog).Documents[0]);
        IReadOnlyList<DraftChange> changes = [.. new TargetChanges(catalog, language).Between(one, other), .. TaskChanges.Between(one, other), .. CitationChanges.Between(one, other)];
        return new(language, older.Document.Name, newer.Document.Name, changes);
    }
}
