using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>A reference together with the document that makes it.</summary>
/// <param name="Document">The citing document.</param>
/// <param name="Reference">The reference.</param>
/// <param name="Index">Position among the document's references.</param>
internal sealed record Citation(Document Document, Reference Reference, int Index)
{
    /// <summary>All citations of all documents but those of a document of itself.</summary>
    public static IEnumerable<Citation> All(Knowledge knowledge) => knowledge.Documents
        .SelectMany(d => d.References.Select((reference, index) => new Citation(d.Document, reference, index)))
        .Where(c => !c.Reference.Self);

    /// <summary>The evidence in quotation marks.</summary>
    public string Quoted => $"“{Document.Quote(Reference.Evidence)}”";

    /// <summary>Where it stands: "Kế hoạch a.txt, mục II.3, dòng 12".</summary>
    public string Place => $"{Wording.Name(Document)}, {Wording.Place(Document, Reference.Evidence)}";

    /// <summary>The same in English.</summary>
    public string EnglishPlace => $"{Wording.Name(Document)}, {Wording.EnglishPlace(Document, Reference.Evidence)}";

    /// <summary>Type and symbol: "Nghị quyết 13-NQ/TW".</summary>
    public string Name => $"{Reference.Type} {Reference.Symbol ?? Reference.Number}".TrimEnd();

    /// <summary>
    /// What must be equal for two citations to mean one series of numbers: a local body's numbers mean something within its
    /// province only, and where the province is unknown, within the document.
    /// </summary>
    public (string Owner, string Type, string Symbol) Series =>
        (SymbolSeries.IsCentral(Reference.Symbol!) ? "" : Document.Meta.Province ?? Document.Name, Reference.Type, Reference.Symbol!);

    /// <summary>Its words in the citing document.</summary>
    public Passage Passage => new(Document, Reference.Evidence);

    /// <summary>The citation as a member of a finding.</summary>
    public Member Member(string camp = "", string value = "") => Passage.Member(camp, value);
}
