using HgKnowledge.Catalog;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>A Party number that several terms used, cited without date or term.</summary>
internal sealed class AmbiguousNumber : IRule
{
    public RuleInfo Info { get; } = new("HG207", "citation-ambiguous-number", Severity.Info,
        "Số văn bản được dùng lại ở nhiều khóa mà dẫn chiếu không ghi ngày hoặc khóa.",
        "A number that several terms used is cited without date or term.");

    public IEnumerable<Finding> Check(Knowledge knowledge) => Citation.All(knowledge)
        .Where(c => c.Reference.Symbol is not null)
        .GroupBy(c => (c.Document.Name, c.Reference.Type, c.Reference.Symbol))
        .Select(g => g.ToArray())
        .Where(Applies)
        .Select(Report);

    /// <summary>Whether none of a document's mentions says which of several known documents is meant.</summary>
    public static bool Applies(Citation[] mentions) =>
        mentions[0].Reference.Symbol is { } symbol && SymbolSeries.IsParty(symbol)
        && mentions.All(c => c.Reference is { Date: null, Anomalies.Count: 0 } && !StatesTerm(c.Reference.Issuer))
        && KnownDocuments.Default.Find(mentions[0].Reference.Type, symbol).Count > 1;

    private static bool StatesTerm(string? issuer) =>
        issuer is not null && (issuer.Contains("khóa", StringComparison.OrdinalIgnoreCase) || issuer.Contains("khoá", StringComparison.OrdinalIgnoreCase));

    private Finding Report(Citation[] mentions)
    {
        var first = mentions[0];
        var known = KnownDocuments.Default.Find(first.Reference.Type, first.Reference.Symbol!);
        return new()
        {
            Rule = Info,
            Severity = Severity.Info,
            Verdict = "ambiguous",
            Members = [first.Member()],
            Message = $"{first.Place}: {first.Quoted} không ghi ngày; {first.Name} có nhiều văn bản: {string.Join(", ", known.Select(k => CitedDates.Written(k.Date)))}.",
            EnglishMessage = $"{first.EnglishPlace}: {first.Quoted} has no date; several documents are {first.Name}: {string.Join(", ", known.Select(k => CitedDates.Written(k.Date)))}.",
            Resolution = "Ghi ngày ban hành hoặc khóa.",
        };
    }
}
