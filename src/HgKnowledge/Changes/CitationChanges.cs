using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Rules.Citations;

namespace HgKnowledge.Changes;

/// <summary>Changes of the documents that are cited, and of the dates given for them.</summary>
internal static class CitationChanges
{
    /// <summary>The changes in reading order; of what was dropped, where it stood.</summary>
    public static IEnumerable<DraftChange> Between(DocumentKnowledge older, DocumentKnowledge newer)
    {
        var (before, after) = (Cited(older), Cited(newer));
        var pairs = Pairing<CitedItem>.Of(before, after, [cited => cited.Meaning], (one, other) => one.Likeness(other));
        var (meantBefore, meantAfter) = (before.Select(c => c.Meaning).ToHashSet(), after.Select(c => c.Meaning).ToHashSet());
        var (citedBefore, citedAfter) = (before.Select(c => c.Cited).ToHashSet(StringComparer.Ordinal), after.Select(c => c.Cited).ToHashSet(StringComparer.Ordinal));
        return ChangeOrder.Of(
            // A document that is cited once more or once less, as it is cited elsewhere, is no change.
            pairs.Same.Where(pair => !meantBefore.Contains(pair.Newer.Meaning) || !meantAfter.Contains(pair.Older.Meaning))
                .Select(pair => Change(pair.Older, pair.Newer, pair.Older.Cited == pair.Newer.Cited ? ChangeKind.OtherDate : ChangeKind.OtherSymbol)),
            pairs.Gone.Where(cited => !citedAfter.Contains(cited.Cited)).DistinctBy(cited => cited.Cited).Select(cited => Change(cited, null, ChangeKind.Dropped)),
            pairs.Come.Where(cited => !citedBefore.Contains(cited.Cited)).DistinctBy(cited => cited.Cited).Select(cited => Change(null, cited, ChangeKind.New)));
    }

    /// <summary>Documents still to be made are tasks; short forms stand for a citation that is there already.</summary>
    private static List<CitedItem> Cited(DocumentKnowledge knowledge) =>
    [
        .. knowledge.References.Where(reference => reference is { Self: false, Antecedent: < 0, Relation: not Relation.Issued })
            .Select(reference => new CitedItem(knowledge.Document, reference)),
    ];

    private static DraftChange Change(CitedItem? older, CitedItem? newer, ChangeKind kind) =>
        new(ChangeSubject.Citation, [kind], (newer ?? older)!.Name, Place(older), Place(newer));

    private static ChangePlace? Place(CitedItem? item)
    {
        if (item is null)
            return null;
        var (document, span) = (item.Document, item.Reference.Evidence);
        var date = item.Reference.Date is { } day ? $", {CitedDates.Written(day)}" : "";
        return new(item.Name + date, document.Section(span.Block), document.Line(span), document.Page(span), document.Quote(span));
    }
}
