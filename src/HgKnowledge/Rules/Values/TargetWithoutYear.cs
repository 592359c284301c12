using System.Text.RegularExpressions;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using Statement = HgKnowledge.Linking.Statement;

namespace HgKnowledge.Rules.Values;

/// <summary>A number to be reached that names no year and stands under no heading that does, in a document that plans for several times.</summary>
internal sealed partial class TargetWithoutYear : IRule
{
    public RuleInfo Info { get; } = new("HG149", "target-without-year", Severity.Info,
        "Chỉ tiêu không nêu năm trong văn bản có nhiều mốc thời gian.",
        "A target without a year in a document that plans for several times.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        where facts.Where(f => f.IsTarget && f.Statement.Target.Stated && f.Year % 5 == 0).Select(f => f.Year).Distinct().Skip(1).Any()
        from block in facts.Where(IsOpen).GroupBy(f => f.Statement.Target.Number.Block)
        where !facts.Any(f => f.Statement.Target.Number.Block == block.Key && f.Statement.Target.Stated)
        let statements = block.Select(f => f.Statement).ToList()
        select Imbalance.Finding(Info, Severity.Info, [statements],
            $"{Imbalance.Where(statements[0])}: {string.Join("; ", statements.Select(Imbalance.Quoted))} không nêu phải đạt vào năm nào, trong khi văn bản đặt chỉ tiêu cho nhiều mốc thời gian.",
            $"{statements.Count} targets name no year.",
            "Ghi rõ năm hoặc giai đoạn phải đạt.", "no-year") with
        { IndicatorId = null };

    /// <summary>Something to be made or reached; what is to be true each year, or of everything, needs no year.</summary>
    private static bool IsOpen(Fact fact) =>
        fact.Claim is { Status: TargetStatus.Target, Kind: TargetKind.Indicator } && !fact.Statement.Target.Stated && !fact.Yearly
        && fact.Statement.Target.Heads.Count == 0 && !fact.In("%") && !HasTime(fact.Statement);

    private static bool HasTime(Statement statement) =>
        TimePattern().IsMatch(statement.Document.Blocks[statement.Target.Number.Block].Text)
        || statement.Document.Ancestors(statement.Target.Number.Block).Any(node => TimePattern().IsMatch(node.Title));

    [GeneratedRegex(@"\b20\d\d\b|hàng năm|hằng năm|mỗi năm|nhiệm kỳ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TimePattern();
}
