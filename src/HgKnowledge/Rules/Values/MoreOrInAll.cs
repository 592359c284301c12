using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>One number that a document sets once as "thêm 01 đơn vị" and once as "01 đơn vị": so many more, or so many in all.</summary>
internal sealed class MoreOrInAll : IRule
{
    private const string More = "thêm";

    public RuleInfo Info { get; } = new("HG151", "more-or-in-all", Severity.Info,
        "Cùng một con số khi thì ghi “thêm”, khi thì không: không rõ là tăng thêm hay tổng số.",
        "One number is so many more in one place and so many in another.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from same in facts.Where(fact => fact.Statement.Target.Heads.Count == 0)
            .GroupBy(fact => (fact.Claim.Indicator, fact.Claim.Extent.Low, fact.Claim.Extent.High, fact.Claim.Measure, fact.Year, fact.Claim.Status, fact.Claim.Area))
        let more = same.FirstOrDefault(fact => IsMore(fact.Statement))
        let plain = same.FirstOrDefault(fact => !IsMore(fact.Statement))
        where more is not null && plain is not null && more.Statement.Target.Kind == plain.Statement.Target.Kind && more.Claim.Indicator != "count"
        select Found(more.Statement, plain.Statement);

    private static bool IsMore(Statement statement) =>
        statement.Document.Blocks[statement.Target.Number.Block].Text.AsSpan(0, statement.Target.Number.Start).TrimEnd().EndsWith(More, StringComparison.OrdinalIgnoreCase);

    private Finding Found(Statement more, Statement plain) => Imbalance.Finding(Info, Severity.Info, [[more], [plain]],
        $"{Imbalance.Where(more)}: {Imbalance.Quoted(more)}, còn {Wording.Place(plain.Document, plain.Target.Number)} ghi {Imbalance.Quoted(plain)}, không có chữ “thêm”.",
        $"{more.Document.Name}: {Imbalance.Quoted(more)} is so many more, {Imbalance.Quoted(plain)} may be so many in all.",
        "Ghi rõ là tăng thêm hay là tổng số đến cuối kỳ.", "more-or-in-all");
}
