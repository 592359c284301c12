using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>A citation with a date that no calendar has.</summary>
internal sealed class ImpossibleDate : IRule
{
    public RuleInfo Info { get; } = new("HG204", "citation-impossible-date", Severity.Warning,
        "Ngày của văn bản được dẫn không có trong lịch.",
        "The date of a cited document is in no calendar.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from citation in Citation.All(knowledge)
        where citation.Reference.Anomalies.Contains(CitationAnomalies.ImpossibleDate, StringComparer.Ordinal)
        select Passage.Finding(Info, "impossible-date", [[citation.Passage]],
            $"{citation.Place}: {citation.Quoted} ghi một ngày không có trong lịch.",
            $"{citation.EnglishPlace}: {citation.Quoted} has a date that is in no calendar.",
            "Sửa ngày theo văn bản gốc.");
}
