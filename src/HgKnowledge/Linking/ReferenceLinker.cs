using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;

namespace HgKnowledge.Linking;

/// <summary>Finds which document of the corpus each citation means: exactly one, or none.</summary>
public sealed class ReferenceLinker
{
    private const int FewestNameWords = 5;

    private readonly ILookup<string, Document> _bySymbol;
    private readonly IReadOnlyList<(Document Document, string Title)> _titles;

    private ReferenceLinker(IReadOnlyList<DocumentKnowledge> documents)
    {
        _bySymbol = documents.Where(d => d.Document.Meta.Symbol is not null).ToLookup(d => d.Document.Meta.Symbol!, d => d.Document, StringComparer.Ordinal);
        _titles = [.. documents.Where(d => d.Document.Meta.Title is not null).Select(d => (d.Document, ReferenceKey.Folded(d.Document.Meta.Title!)))];
    }

    /// <summary>The same documents with <see cref="Reference.Target"/> set where one document is meant.</summary>
    public static IReadOnlyList<DocumentKnowledge> Link(IReadOnlyList<DocumentKnowledge> documents)
    {
        var linker = new ReferenceLinker(documents);
        return [.. documents.Select(d => d with { References = linker.Link(d) })];
    }

    private List<Reference> Link(DocumentKnowledge citing)
    {
        var linked = new List<Reference>(citing.References.Count);
        foreach (var reference in citing.References)
            linked.Add(reference with { Target = Target(citing.Document, reference, linked) });
        return linked;
    }

    private string? Target(Document citing, Reference reference, List<Reference> earlier)
    {
        if (reference.Self)
            return citing.Name;
        if (reference.Antecedent >= 0 && reference.Antecedent < earlier.Count && earlier[reference.Antecedent].Target is { } target)
            return target;
        var candidates = reference.Symbol is { } symbol ? _bySymbol[symbol].Where(d => Fits(citing, reference, d)) : ByName(citing, reference);
        return candidates.Take(2).ToArray() is [var only] ? only.Name : null;
    }

    private static bool Fits(Document citing, Reference reference, Document cited)
    {
        if (cited.Meta.Type is { } type && type != reference.Type && !type.StartsWith(reference.Type, StringComparison.Ordinal) && !reference.Type.StartsWith(type, StringComparison.Ordinal))
            return false;
        if (reference.Date is { } date && cited.Meta.Date is { } issued)
            return date == issued;
        // Without dates to compare, a number of a local series means the document of the same province only.
        return SymbolSeries.IsCentral(reference.Symbol!) || (citing.Meta.Province is { } province && province == cited.Meta.Province);
    }

    /// <summary>Documents of that type whose title holds the cited name, if the name is long enough to mean something.</summary>
    private IEnumerable<Document> ByName(Document citing, Reference reference)
    {
        if (reference.Form != ReferenceForm.Name || reference.Number is not null)
            return [];
        var name = ReferenceKey.Folded(citing.Text(reference.Evidence));
        return name.Count(c => c == ' ') + 1 < FewestNameWords ? [] : _titles.Where(t => t.Document != citing && t.Title.StartsWith(name, StringComparison.Ordinal)).Select(t => t.Document);
    }
}
