using HgKnowledge.Catalog;
using HgKnowledge.Extraction;

namespace HgKnowledge.Linking;

/// <summary>Links drafts with the documents that are stored.</summary>
public static class DraftLinker
{
    /// <summary>
    /// The linked knowledge of both, the drafts marked as such. A draft takes the place of the stored document of its name and of stored copies of itself,
    /// with which it could only agree.
    /// </summary>
    public static Knowledge Link(IReadOnlyList<DocumentKnowledge> stored, IReadOnlyList<DocumentKnowledge> drafts, IndicatorCatalog catalog)
    {
        var names = drafts.Select(draft => draft.Document.Name).ToHashSet(StringComparer.Ordinal);
        List<DocumentKnowledge> others = [.. stored.Where(document => !names.Contains(document.Document.Name))];
        var copies = Copies.Find([.. drafts, .. others]);
        var originals = copies.Where(copy => names.Contains(copy.Key)).Select(copy => copy.Value).Except(names, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        others.RemoveAll(other => originals.Contains(other.Document.Name)
            || (copies.TryGetValue(other.Document.Name, out var original) && originals.Contains(original)));
        return Linker.Link([.. drafts.Select(Marked), .. others], catalog);
    }

    private static DocumentKnowledge Marked(DocumentKnowledge draft) => draft with { Document = draft.Document with { IsDraft = true } };
}
