using HgKnowledge.Catalog;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>A document whose first citation lacks the date, or the issuer where the symbol leaves it open.</summary>
internal sealed class IncompleteFirstCitation : IRule
{
    private const int ListGap = 8;

    public RuleInfo Info { get; } = new("HG206", "citation-incomplete", Severity.Info,
        "Lần dẫn đầu tiên thiếu ngày ban hành hoặc cơ quan ban hành.",
        "The first citation of a document lacks its date or issuer.");

    public IEnumerable<Finding> Check(Knowledge knowledge) => Citation.All(knowledge)
        .Where(c => c.Reference.Symbol is not null)
        .GroupBy(c => (c.Document.Name, c.Reference.Type, c.Reference.Symbol))
        .Select(g => Report([.. g]))
        .OfType<Finding>();

    private Finding? Report(Citation[] mentions)
    {
        var first = mentions[0];
        var (date, issuer) = (LacksDate(first), LacksIssuer(first) && !IssuerFollows(first));
        if ((!date && !issuer) || AmbiguousNumber.Applies(mentions))
            return null;
        var lacking = date && issuer ? "ngày và cơ quan ban hành" : date ? "ngày ban hành" : "cơ quan ban hành";
        var complete = mentions.Skip(1).FirstOrDefault(c => (!date || c.Reference.Date is not null) && (!issuer || c.Reference.Issuer is not null));
        return new()
        {
            Rule = Info,
            Severity = Severity.Info,
            Verdict = "incomplete",
            Members = complete is null ? [first.Member("thiếu")] : [first.Member("thiếu"), complete.Member("đủ")],
            Message = $"{first.Place}: {first.Quoted} là lần dẫn đầu tiên nhưng thiếu {lacking}{(complete is null ? "" : $"; dòng {complete.Document.Line(complete.Reference.Evidence)} ghi đủ: {complete.Quoted}")}.",
            EnglishMessage = $"{first.EnglishPlace}: {first.Quoted} is the first citation and lacks {(date && issuer ? "date and issuer" : date ? "the date" : "the issuer")}.",
            Resolution = $"Ghi thêm {lacking} ở lần dẫn đầu tiên.",
        };
    }

    private static bool LacksDate(Citation citation) =>
        citation.Reference is { Date: null, Anomalies.Count: 0 } && !SymbolSeries.HasYear(citation.Reference.Symbol!);

    /// <summary>State symbols name the issuer ("-CP", "-TTg"); Party ones only the level ("/TW", "/TU").</summary>
    private static bool LacksIssuer(Citation citation) =>
        citation.Reference.Issuer is null && citation.Reference.Symbol is { } symbol && SymbolSeries.IsParty(symbol)
        && symbol[(symbol.LastIndexOf('/') + 1)..] is "TW" or "TU" or "HU" or "QU" or "ThU" or "ĐU";

    /// <summary>"Quyết định số 1-QĐ/TW và Quyết định số 2-QĐ/TW của Bộ Chính trị": one issuer for both.</summary>
    private static bool IssuerFollows(Citation citation) =>
        citation.Document.Blocks[citation.Reference.Evidence.Block].Text.AsSpan(citation.Reference.Evidence.End) is var rest
        && rest.Length > 0 && rest[..Math.Min(ListGap, rest.Length)].TrimStart() is var next
        && (next.StartsWith("và", StringComparison.Ordinal) || next.StartsWith(',') || next.StartsWith(';'))
        && rest.IndexOf(" của ") is >= 0 and < 90;
}
