using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>
/// Listed targets of a resolution that the programme implementing it passes over, or that the programme adds. Only programmes
/// that take up most of the list are held to it: one on a single subject passes over the rest with good reason.
/// </summary>
internal sealed class DroppedOrNew : IRule
{
    private const int FewestShared = 3;
    private const double EnoughShared = 0.5;

    public RuleInfo Info { get; } = new("HG130", "dropped-or-new", Severity.Info,
        "Chương trình thực hiện bỏ sót hoặc đặt thêm chỉ tiêu so với nghị quyết.",
        "A programme passes over targets of the resolution it implements, or adds some.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from pair in Implementation.Of(knowledge)
        from finding in Dropped(pair, knowledge).Concat(Added(pair, knowledge))
        select finding;

    private IEnumerable<Finding> Dropped(Implementation pair, Knowledge knowledge) =>
        Missing(Listed(pair.Resolution, knowledge), pair.Programme) is { Count: > 0 } missing
            ? [Found(missing, pair, "dropped", "nêu các chỉ tiêu mà văn bản thực hiện", "không nhắc tới")]
            : [];

    private IEnumerable<Finding> Added(Implementation pair, Knowledge knowledge) =>
        Missing(Listed(pair.Programme, knowledge), pair.Resolution) is { Count: > 0 } missing
            ? [Found(missing, pair, "new", "đặt các chỉ tiêu mà văn bản được thực hiện", "không có")]
            : [];

    /// <summary>The statements whose indicator the other document never speaks of; none if it takes up too few of them to be held to the list.</summary>
    private static List<Statement> Missing(List<Statement> listed, DocumentKnowledge other)
    {
        var known = other.Targets.Select(t => t.IndicatorId).ToHashSet(StringComparer.Ordinal);
        var until = other.Document.Meta.Period?.To ?? int.MaxValue;
        var missing = listed.Where(s => !known.Contains(s.Target.IndicatorId)).ToList();
        var shared = listed.Count - missing.Count;
        return shared < FewestShared || shared < EnoughShared * listed.Count ? [] : [.. missing.Where(s => s.Target.Period is not { } period || period.To <= until)];
    }

    /// <summary>The first statement of each catalogued indicator that stands as a target under a heading of targets.</summary>
    private static List<Statement> Listed(DocumentKnowledge document, Knowledge knowledge) =>
    [
        .. document.Targets.Select((target, index) => new Statement(document.Document, target, index))
            .Where(s => s.Target is { Status: TargetStatus.Target, Kind: TargetKind.Indicator } && knowledge.Catalog.Find(s.Target.IndicatorId) is not null
                && document.Document.Ancestors(s.Target.Number.Block).Any(node => node.Title.Contains("chỉ tiêu", StringComparison.OrdinalIgnoreCase)))
            .DistinctBy(s => s.Target.IndicatorId),
    ];

    private Finding Found(List<Statement> missing, Implementation pair, string verdict, string says, string lacks)
    {
        var (from, other) = verdict == "new" ? (pair.Programme, pair.Resolution) : (pair.Resolution, pair.Programme);
        return Imbalance.Finding(Info, Severity.Info, [missing],
            $"{Wording.Name(from.Document)} {says} {Wording.Name(other.Document)} {lacks}: {string.Join("; ", missing.Select(s => $"“{s.Target.Indicator}” ({Wording.Place(s.Document, s.Target.Number)})"))}.",
            $"{other.Document.Name} has nothing on {missing.Count} targets of {from.Document.Name}: {string.Join(", ", missing.Select(s => s.Target.IndicatorId))}.",
            "Bổ sung chỉ tiêu còn thiếu, hoặc ghi rõ vì sao bỏ hay đặt thêm.", verdict) with
        { IndicatorId = null };
    }
}
