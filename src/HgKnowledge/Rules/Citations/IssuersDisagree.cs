using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Citations;

/// <summary>One Party document, of one symbol and day, that is said to be of two bodies.</summary>
internal sealed class IssuersDisagree : IRule
{
    private static readonly string[] Bodies =
        ["bộ chính trị", "ban bí thư", "ban chấp hành trung ương", "ban tổ chức", "ban tuyên giáo", "ban thường vụ", "thường trực", "ban chấp hành đảng bộ", "văn phòng"];

    public RuleInfo Info { get; } = new("HG213", "citation-issuers-disagree", Severity.Warning,
        "Một văn bản được dẫn với hai cơ quan ban hành khác nhau.",
        "One document is cited with two different issuers.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from same in Citation.All(knowledge).Where(c => c.Reference is { Symbol: not null, Date: not null, Issuer: not null }).GroupBy(c => (c.Series, c.Reference.Date))
        let issuers = same.GroupBy(c => Body(c.Reference.Issuer!)).Where(issuer => issuer.Key is not null).ToList()
        where issuers.Count > 1
        select Found([.. issuers.Select(issuer => issuer.ToList())]);

    private static string? Body(string issuer) => Array.Find(Bodies, body => issuer.StartsWith(body, StringComparison.OrdinalIgnoreCase));

    private Finding Found(IReadOnlyList<IReadOnlyList<Citation>> issuers) => new()
    {
        Rule = Info,
        Severity = issuers.SelectMany(group => group).Any(citation => citation.Document.Repaired(citation.Reference.Evidence)) ? Severity.Info : Severity.Warning,
        Verdict = "two-issuers",
        Members = [.. issuers.SelectMany(group => group.Select(citation => citation.Member(citation.Reference.Issuer!)))],
        Message = $"{issuers[0][0].Name} được dẫn với các cơ quan ban hành khác nhau: {string.Join("; ", issuers.Select(group => $"{group[0].Reference.Issuer} tại {group[0].Place} ({group[0].Quoted})"))}.",
        EnglishMessage = $"{issuers[0][0].Name} is cited with different issuers: {string.Join("; ", issuers.Select(group => $"{group[0].Reference.Issuer} in {group[0].EnglishPlace}"))}.",
        Resolution = "Đối chiếu cơ quan ban hành với văn bản gốc, sửa chỗ sai.",
    };
}
