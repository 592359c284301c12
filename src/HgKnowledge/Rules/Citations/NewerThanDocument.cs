using HgKnowledge.Extraction;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>A citation of a document that is newer than the one that cites it.</summary>
internal sealed class NewerThanDocument : IRule
{
    private const int Many = 3;

    public RuleInfo Info { get; } = new("HG209", "citation-newer-than-document", Severity.Warning,
        "Văn bản được dẫn có ngày sau ngày của chính văn bản dẫn nó.",
        "A cited document is newer than the one that cites it.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        Newer(knowledge).GroupBy(citation => citation.Document.Name, StringComparer.Ordinal).SelectMany(document => document.DistinctBy(citation => citation.Reference.Date).Count() < Many ? document.Select(Found) : [Doubted([.. document])]);

    private static IEnumerable<Citation> Newer(Knowledge knowledge) =>
        from citation in Citation.All(knowledge)
        where citation.Reference.Date > citation.Document.Meta.Date && !IsBorrowed(citation.Document.Meta.Date, knowledge.Find(citation.Document.Name)!)
        select citation;

    private Finding Found(Citation citation) => new()
    {
        Rule = Info,
        Severity = citation.Document.Repaired(citation.Reference.Evidence) ? Severity.Info : Severity.Warning,
        Verdict = "newer",
        Members = [citation.Member("", CitedDates.Written(citation.Reference.Date!.Value))],
        Message = $"{citation.Place}: {citation.Quoted} có ngày sau ngày {CitedDates.Written(citation.Document.Meta.Date!.Value)} của văn bản này.",
        EnglishMessage = $"{citation.EnglishPlace}: {citation.Quoted} is later than this document, which is of {CitedDates.Written(citation.Document.Meta.Date!.Value)}.",
        Resolution = "Kiểm tra ngày của văn bản được dẫn và ngày của văn bản này.",
    };

    /// <summary>Where so many citations are newer, it is the document's own date that was written or read wrongly.</summary>
    private Finding Doubted(IReadOnlyList<Citation> citations) => new()
    {
        Rule = Info,
        Severity = Severity.Info,
        Verdict = "newer",
        Members = [.. citations.Select(citation => citation.Member("", CitedDates.Written(citation.Reference.Date!.Value)))],
        Message = $"{Path.GetFileName(citations[0].Document.Name)}: {citations.Count} văn bản được dẫn có ngày sau ngày {CitedDates.Written(citations[0].Document.Meta.Date!.Value)} của văn bản này, ví dụ {citations[0].Quoted}; có thể ngày của chính văn bản này bị ghi hoặc đọc sai.",
        EnglishMessage = $"{citations.Count} cited documents are newer than {citations[0].Document.Meta.Date:yyyy-MM-dd}, the date of this one, which may be wrong itself.",
        Resolution = "Kiểm tra ngày của văn bản này.",
    };

    /// <summary>A document without a head has the date of the first law that it rests on, which says nothing of its own.</summary>
    private static bool IsBorrowed(DateOnly? date, DocumentKnowledge document) => document.References.Any(reference => !reference.Self && reference.Date == date);
}
