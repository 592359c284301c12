using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;

namespace HgKnowledge.Linking.Trails;

/// <summary>A document that another one descends from, or the other way round.</summary>
/// <param name="Relation">What the citing one does with the cited one.</param>
/// <param name="Passive">Whether this is the citing one ("được thực hiện bởi").</param>
/// <param name="Name">Type and symbol, the words of the citation, or the name of an ingested document.</param>
/// <param name="Document">The document, if it is in the corpus.</param>
/// <param name="Places">Number of citations.</param>
public sealed record Lineage(Relation Relation, bool Passive, string Name, DocumentKnowledge? Document, int Places)
{
    /// <summary>What the document carries out, replaces, amends or looks back on, and what does so with it.</summary>
    public static IReadOnlyList<Lineage> Of(Knowledge knowledge, DocumentKnowledge document) =>
        [.. Active(knowledge, document).Concat(Passively(knowledge, document)).OrderBy(branch => branch.Passive).ThenBy(branch => Rank(branch.Relation)).ThenByDescending(branch => branch.Places)];

    private static IEnumerable<Lineage> Active(Knowledge knowledge, DocumentKnowledge document) =>
        document.References.Select((reference, i) => (reference.Relation, Full: CitedKey.Full(document, i)))
            .Where(cited => IsLineage(cited.Relation) && !cited.Full.Self && (cited.Full.Target ?? cited.Full.Symbol) is not null && cited.Full.Target != document.Document.Name)
            .GroupBy(cited => (cited.Relation, Key: cited.Full.Target ?? CitedKey.Of(document, cited.Full)))
            .Select(group => group.First().Full is { Target: { } target } && knowledge.Find(target) is { } found
                ? new Lineage(group.Key.Relation, false, NameOf(found), found, group.Count())
                : new Lineage(group.Key.Relation, false, $"{group.First().Full.Type} {group.First().Full.Symbol}", null, group.Count()));

    private static IEnumerable<Lineage> Passively(Knowledge knowledge, DocumentKnowledge document) =>
        from citing in knowledge.Documents
        where citing != document
        from relation in citing.References.Where(reference => !reference.Self && reference.Target == document.Document.Name).CountBy(reference => reference.Relation)
        select new Lineage(relation.Key, true, NameOf(citing), citing, relation.Value);

    private static bool IsLineage(Relation relation) => relation is not (Relation.Cites or Relation.Issued);

    private static int Rank(Relation relation) => relation == Relation.Replaces ? -1 : (int)relation;

    private static string NameOf(DocumentKnowledge document) =>
        document.Document.Meta is { Symbol: { } symbol, Type: { } type } ? $"{type} {symbol} ({document.Document.Name})" : document.Document.Name;
}
