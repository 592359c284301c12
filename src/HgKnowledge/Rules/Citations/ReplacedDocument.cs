using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules.Citations;

/// <summary>A document to be carried out that an older document of the corpus says it replaces.</summary>
internal sealed class ReplacedDocument : IRule
{
    public RuleInfo Info { get; } = new("HG218", "citation-replaced", Severity.Warning,
        "Văn bản được dẫn để thực hiện đã bị một văn bản khác thay thế từ trước.",
        "A document to be carried out had been replaced before.");

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        var replaced = All(knowledge).Where(place => place.Reference.Relation == Relation.Replaces && SpeaksOfItself(place)).ToLookup(place => place.Key, StringComparer.Ordinal);
        return from place in All(knowledge)
               where place.Reference.Relation is Relation.Implements or Relation.Continues or Relation.Basis
               let replacing = replaced[place.Key].FirstOrDefault(other => other.Document != place.Document && DocumentOrder.Instance.Compare(other.Document.Document, place.Document.Document) < 0)
               where replacing.Document is not null
               group place by (place.Document, place.Key, replacing) into cited
               select Found([.. cited.Select(place => new Passage(place.Document.Document, place.Reference.Evidence))], new(cited.Key.replacing.Document.Document, cited.Key.replacing.Reference.Evidence));
    }

    private static IEnumerable<(DocumentKnowledge Document, Reference Reference, string Key)> All(Knowledge knowledge) =>
        from document in knowledge.Documents
        from index in Enumerable.Range(0, document.References.Count)
        let full = CitedKey.Full(document, index)
        where full is { Self: false, Symbol: not null }
        select (document, document.References[index], CitedKey.Of(document, full));

    // "Chương trình này thay thế ..." does so now; "xây dựng Nghị quyết thay thế ..." is to come.
    private static bool SpeaksOfItself((DocumentKnowledge Document, Reference Reference, string Key) place) =>
        place.Document.References.Any(own => own.Self && own.Evidence.Block == place.Reference.Evidence.Block && own.Evidence.End <= place.Reference.Evidence.Start);

    private Finding Found(IReadOnlyList<Passage> cited, Passage replacing) => Passage.Finding(Info, "replaced", [cited, [replacing]],
        $"{cited[0].Where} dẫn {cited[0].Quoted} để thực hiện, nhưng văn bản này đã được thay thế ({replacing.Where}).",
        $"{cited[0].EnglishWhere} carries out {cited[0].Quoted}, which had been replaced ({replacing.EnglishWhere}).",
        "Dẫn văn bản thay thế.");
}
