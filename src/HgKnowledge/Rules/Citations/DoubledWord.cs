using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>A citation with a word written twice ("ngày ngày 16/10/2023").</summary>
internal sealed class DoubledWord : IRule
{
    public RuleInfo Info { get; } = new("HG205", "citation-doubled-word", Severity.Info,
        "Dẫn chiếu viết lặp từ.",
        "A citation has a word twice.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from citation in Citation.All(knowledge)
        where citation.Reference.Anomalies.Contains(CitationAnomalies.DoubledWord, StringComparer.Ordinal)
        select Passage.Finding(Info, "doubled-word", [[citation.Passage]],
            $"{citation.Place}: {citation.Quoted} viết lặp từ “ngày”.",
            $"{citation.EnglishPlace}: {citation.Quoted} has “ngày” twice.",
            "Bỏ một từ “ngày”.");
}
