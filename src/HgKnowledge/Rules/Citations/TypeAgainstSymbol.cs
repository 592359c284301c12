using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>A citation whose type word and symbol name different types ("Quy định số 144-CT/TW").</summary>
internal sealed class TypeAgainstSymbol : IRule
{
    public RuleInfo Info { get; } = new("HG201", "citation-type-symbol", Severity.Warning,
        "Thể loại văn bản được dẫn không khớp với ký hiệu.",
        "The type of a cited document does not fit its symbol.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from citation in Citation.All(knowledge)
        where citation.Reference.Anomalies.Any(CitationAnomalies.IsOtherType) && !IsOffice(citation.Reference)
        select Passage.Finding(Info, "mismatch", [[citation.Passage]],
            $"{citation.Place}: {citation.Quoted} gọi văn bản là “{citation.Reference.Type}” nhưng ký hiệu {citation.Reference.Symbol} là của thể loại khác.",
            $"{citation.EnglishPlace}: {citation.Quoted} says “{citation.Reference.Type}”, but the symbol {citation.Reference.Symbol} belongs to another type.",
            "Đối chiếu văn bản gốc, sửa thể loại hoặc ký hiệu.");

    /// <summary>"Tờ trình số 14886/CT-THNVDT": what an office sends up carries the office's sign (CT: Cục Thuế), as its letters do.</summary>
    private static bool IsOffice(Reference reference) =>
        reference.Type is "Tờ trình" or "Báo cáo" && reference.Symbol is { } symbol && symbol.AsSpan().TrimStart("0123456789") is ['/', ..];
}
