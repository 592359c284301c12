using HgKnowledge.Extraction.References;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>
/// An amending law cited without its year: one law is amended more than once, so the name alone does not say which is meant.
/// Other laws are known by their names.
/// </summary>
internal sealed class LawWithoutYear : IRule
{
    public RuleInfo Info { get; } = new("HG208", "law-without-year", Severity.Info,
        "Luật sửa đổi, bổ sung được dẫn mà không ghi năm hoặc số.",
        "An amending law is cited without year or number.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from citation in Citation.All(knowledge)
        where citation.Reference is { Type: "Luật", Number: null, Form: ReferenceForm.Name, Date: null } && Amends(citation)
        select Passage.Finding(Info, "no-year", [[citation.Passage]],
            $"{citation.Place}: {citation.Quoted} không ghi năm ban hành, trong khi một luật có thể được sửa đổi nhiều lần.",
            $"{citation.EnglishPlace}: {citation.Quoted} has no year, and a law may be amended more than once.",
            "Ghi năm ban hành hoặc số của luật sửa đổi, bổ sung.");

    private static bool Amends(Citation citation) =>
        citation.Document.Text(citation.Reference.Evidence).StartsWith("Luật sửa đổi", StringComparison.OrdinalIgnoreCase);
}
