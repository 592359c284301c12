using System.Text.RegularExpressions;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>A citation whose symbol is of one body and whose issuer is another: "Quyết định số 10/QĐ-TTg của Chính phủ".</summary>
internal sealed partial class IssuerAgainstSymbol : IRule
{
    private static readonly (string Sign, string Body, string English)[] Signs =
    [
        ("TTg", "Thủ tướng", "the Prime Minister"), ("CP", "Chính phủ", "the Government"), ("UBND", "Ủy ban nhân dân", "a People's Committee"),
        ("HĐND", "Hội đồng nhân dân", "a People's Council"), ("QH", "Quốc hội", "the National Assembly"),
    ];

    private static readonly string[] Bodies = ["Thủ tướng", "Chính phủ", "Ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND", "Quốc hội", "Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành", "Tỉnh ủy", "Thành ủy"];

    public RuleInfo Info { get; } = new("HG212", "citation-issuer-symbol", Severity.Warning,
        "Cơ quan ban hành được nêu không khớp với ký hiệu của văn bản được dẫn.",
        "The issuer of a cited document does not fit its symbol.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from citation in Citation.All(knowledge)
        where citation.Reference is { Symbol: not null, Issuer: not null }
        let sign = Signs.FirstOrDefault(sign => SignPattern().Match(citation.Reference.Symbol!).Value == sign.Sign)
        where sign.Body is not null && Names(citation.Reference.Issuer!, sign)
        group citation by (citation.Document.Name, citation.Reference.Symbol, sign) into wrong
        select Found([.. wrong], wrong.Key.sign);

    /// <summary>Whether the issuer begins with another body's name. "Chủ tịch Ủy ban nhân dân" signs for it.</summary>
    private static bool Names(string issuer, (string Sign, string Body, string English) sign) =>
        !issuer.Contains(sign.Body, StringComparison.OrdinalIgnoreCase) && !issuer.Contains(sign.Sign, StringComparison.Ordinal)
            ? Array.Exists(Bodies, body => issuer.StartsWith(body, StringComparison.OrdinalIgnoreCase))
            : sign.Sign == "CP" && issuer.StartsWith("Thủ tướng", StringComparison.OrdinalIgnoreCase);

    private Finding Found(IReadOnlyList<Citation> citations, (string Sign, string Body, string English) sign) => Passage.Finding(Info, "other-issuer", [[.. citations.Select(citation => citation.Passage)]],
        $"{citations[0].Place}: {citations[0].Quoted} ghi cơ quan ban hành là {citations[0].Reference.Issuer}, nhưng ký hiệu {citations[0].Reference.Symbol} là của {sign.Body}.",
        $"{citations[0].EnglishPlace}: {citations[0].Quoted} names {citations[0].Reference.Issuer}, but the symbol is of {sign.English}.",
        "Đối chiếu văn bản gốc, sửa cơ quan ban hành hoặc ký hiệu.");

    [GeneratedRegex(@"(?<=[/-])(?:TTg|CP|UBND|HĐND|QH)(?=\d{0,2}$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SignPattern();
}
