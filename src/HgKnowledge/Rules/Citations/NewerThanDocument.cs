using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>A citation of a document that is newer than the one that cites it.</summary>
internal sealed class NewerThanDocument : IRule
{
    public RuleInfo Info { get; } = new("HG209", "citation-newer-than-document", Severity.Warning,
        "Văn bản được dẫn có ngày sau ngày của chính văn bản dẫn nó.",
        "A cited document is newer than the one that cites it.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from citation in Citation.All(knowledge)
        where citation.Reference.Date > citation.Document.Meta.Date
        select new Finding
        {
            Rule = Info,
            Severity = citation.Document.Repaired(citation.Reference.Evidence) ? Severity.Info : Severity.Warning,
            Verdict = "newer",
            Members = [citation.Member("", CitedDates.Written(citation.Reference.Date!.Value))],
            Message = $"{citation.Place}: {citation.Quoted} có ngày sau ngày {CitedDates.Written(citation.Document.Meta.Date!.Value)} của văn bản này.",
            EnglishMessage = $"{citation.EnglishPlace}: {citation.Quoted} is later than this document, which is of {CitedDates.Written(citation.Document.Meta.Date!.Value)}.",
            Resolution = "Kiểm tra ngày của văn bản được dẫn và ngày của văn bản này.",
        };
}
