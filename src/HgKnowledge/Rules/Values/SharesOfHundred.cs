using HgKnowledge.Catalog;
using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>The shares of one structure against 100%.</summary>
internal sealed class SharesOfHundred : IRule
{
    private static readonly Interval Hundred = new(100, 100);

    public RuleInfo Info { get; } = new("HG114", "shares-of-hundred", Severity.Error,
        "Các tỷ trọng trong một cơ cấu không cộng thành 100%.",
        "The shares of a structure do not add to 100%.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from part in PartGroup.Of(knowledge)
        where part.Whole is null && part.Parts.All(p => p.In("%") && IsShare(knowledge.Catalog.Find(p.Claim.Indicator)))
        let finding = part.Missing.Count == 0 ? Complete(part) : Partial(part, knowledge.Catalog)
        where finding is not null
        select finding;

    /// <summary>"Xuất khẩu đạt 100% kế hoạch" is no share: what is measured in money or heads has percentages of other wholes.</summary>
    private static bool IsShare(IndicatorEntry? entry) => entry is null || entry.Unit.Length == 0 || entry.Unit[0] == '%';

    private Finding? Complete(PartGroup group) =>
        group.Sum.Meets(Hundred) ? null : Found(group, Severity.Error, $"lệch {Wording.Number(Math.Abs(group.Written - 100), 2)} điểm phần trăm so với 100%");

    private Finding? Partial(PartGroup group, IndicatorCatalog catalog)
    {
        if (group.Sum.Low > 100)
            return Found(group, Severity.Error, "vượt 100%");
        if (group.Sum.High >= 100)
            return null;
        var missing = string.Join("; ", group.Missing.Select(id => $"“{catalog.Find(id)?.Name ?? id}”"));
        return Found(group, Severity.Info, $"còn thiếu {Wording.Number(100 - group.Written, 2)}% của phần không nêu ({missing})");
    }

    private Finding Found(PartGroup group, Severity severity, string what) =>
        Imbalance.Finding(Info, severity, [group.Statements],
            $"{Imbalance.Where(group.Statements[0])}: các tỷ trọng {Imbalance.Listed(group.Statements)} cộng lại là {Wording.Number(group.Written, 2)}%, {what}.",
            $"The shares add to {group.Written:0.##}%{(group.Missing.Count > 0 ? $"; missing: {string.Join(", ", group.Missing)}" : "")}.",
            severity == Severity.Info ? "Nêu thêm phần còn thiếu để cơ cấu đủ 100%, hoặc ghi rõ đó là phần không nêu." : "Kiểm tra lại từng tỷ trọng để tổng bằng 100%.");
}
