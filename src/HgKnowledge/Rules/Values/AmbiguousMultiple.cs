using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>"Tăng 3 lần so với năm 2020": three times as much, or three times more.</summary>
internal sealed class AmbiguousMultiple : IRule
{
    public RuleInfo Info { get; } = new("HG144", "ambiguous-multiple", Severity.Info,
        "Chỉ tiêu “tăng ... lần” hiểu được hai cách: gấp bấy nhiêu lần hay tăng thêm bấy nhiêu lần.",
        "A target “tăng ... lần” can be read in two ways.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from fact in facts
        where fact.IsTarget && fact.In("lần") && fact.Statement.Target.Change == Change.Increase && fact.Claim.Extent.Low >= 2 && Says(fact.Statement)
        select Imbalance.Finding(Info, Severity.Info, [[fact.Statement]],
            $"{Wording.Says(fact.Statement)}: hiểu được là gấp {Wording.Number(fact.Statement.Target.Quantity.Low)} lần hoặc tăng thêm {Wording.Number(fact.Statement.Target.Quantity.Low)} lần.",
            $"{fact.Statement.Target.Quantity.Low} times as much, or so many times more.",
            "Ghi “gấp ... lần” và nêu mức của năm gốc.", "ambiguous");

    private static bool Says(Statement statement) =>
        statement.Document.Blocks[statement.Target.Number.Block].Text[..statement.Target.Number.Start] is var before
        && before.LastIndexOf("tăng", StringComparison.OrdinalIgnoreCase) > before.LastIndexOf("gấp", StringComparison.OrdinalIgnoreCase);
}
