using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>"Nghị quyết Đại hội" in a document that cites the resolutions of two congresses: either may be meant.</summary>
internal sealed class WhichCongress : IRule
{
    private static readonly string[] OpenNames = ["nghị quyết đại hội", "nghị quyết đại hội tỉnh", "nghị quyết đại hội đại biểu", "nghị quyết đại hội đảng"];

    public RuleInfo Info { get; } = new("HG216", "which-congress", Severity.Info,
        "Dẫn “Nghị quyết Đại hội” trong khi văn bản nói đến nghị quyết của hai đại hội.",
        "“Nghị quyết Đại hội” is cited in a document that speaks of two congresses.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        let congresses = document.References.Where(reference => reference.Type == "Nghị quyết" && reference.Symbol is null)
            .Select(reference => (Key: ReferenceKey.Of(document.Document, reference), Passage: new Passage(document.Document, reference.Evidence)))
            .Where(congress => congress.Key.StartsWith("đại hội|", StringComparison.Ordinal)).DistinctBy(congress => congress.Key).ToList()
        let open = document.References.Where(reference => IsOpen(document, reference)).Select(reference => new Passage(document.Document, reference.Evidence)).ToList()
        where congresses.Count > 1 && open.Count > 0
        select Passage.Finding(Info, "which-congress", [open],
            $"{Wording.Name(document.Document)} nói đến nghị quyết của {congresses.Count} đại hội ({string.Join("; ", congresses.Select(congress => congress.Passage.Cited))}), nhưng có chỗ chỉ viết {string.Join("; ", open.Select(place => place.Cited))}, không rõ đại hội nào.",
            $"{Wording.Name(document.Document)} speaks of {congresses.Count} congresses and cites {string.Join("; ", open.Select(place => place.EnglishCited))} without saying which.",
            "Dùng cách viết tắt đã quy ước ở đầu văn bản.");

    private static bool IsOpen(DocumentKnowledge document, Reference reference) =>
        reference is { Symbol: null, Antecedent: < 0 } && OpenNames.Contains(ReferenceKey.Folded(document.Document.Text(reference.Evidence)), StringComparer.Ordinal);
}
