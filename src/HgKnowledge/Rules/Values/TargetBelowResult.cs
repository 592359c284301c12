using HgKnowledge.Catalog;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>A target that asks for no more than what a document reports as reached before: "trên 70%" where 70% is the state.</summary>
internal sealed class TargetBelowResult : IRule
{
    /// <summary>So many results of an indicator are looked at for one target.</summary>
    private const int MostResults = 40;

    private const double Everything = 100;

    private static readonly string[] Keeping = ["duy trì", "giữ vững", "giữ ổn định", "ổn định", "đảm bảo", "bảo đảm"];

    public RuleInfo Info { get; } = new("HG133", "target-below-result", Severity.Warning,
        "Chỉ tiêu không cao hơn kết quả đã đạt được trước đó.",
        "A target asks for no more than what was reached before.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from thread in Facts.ByIndicator(knowledge)
        let entry = knowledge.Catalog.Find(thread.Key)
        where entry is { Growth: false, Direction: not Direction.None }
        let results = thread.Where(f => f.Claim is { Status: TargetStatus.Result, Period: not null, Extent.Bound: Bound.Exact }).OrderByDescending(f => f.Year).Take(MostResults).ToList()
        from target in thread.Where(f => f.IsTarget && f.Claim.Extent.Bound != Bound.Range && !Keeps(f.Statement)).DistinctBy(f => (f.Claim, f.Statement.Document.Name))
        let passed = results.Where(result => IsBefore(result, target) && Reached(result, target, entry.Direction)).ToList()
        where passed.Count > 0 && passed[0].Year == results.Where(result => IsBefore(result, target)).Max(result => result.Year)
        select Found(target, passed);

    private static bool IsBefore(Fact result, Fact target) =>
        result.Year < target.Year && result.Claim.Area == target.Claim.Area && Places.Same(result.Claim, target.Claim) && result.Claim.Change == target.Claim.Change
        && result.Claim.Measure.Converts(target.Claim.Measure) && !Subject.Differ(result.Claim.Subject, target.Claim.Subject)
        && result.Claim.Basis == target.Claim.Basis && (result.Claim.Basis == Basis.Level ? result.Claim.Change == Change.None : SameLength(result, target));

    private static bool SameLength(Fact result, Fact target) =>
        result.Claim.Basis == Basis.Cumulative && Terms.Plan(result.Claim.Period!.Value).Count == Terms.Plan(target.Claim.Period!.Value).Count;

    /// <summary>An exact number may be kept on purpose; "trên" and "dưới" want to go beyond it.</summary>
    private static bool Reached(Fact result, Fact target, Direction wanted)
    {
        var gain = (target.Claim.Extent.Low - result.Claim.Extent.Low) * (wanted == Direction.Up ? 1 : -1);
        if (gain == 0 && target.In("%") && result.Claim.Extent.Low is 0 or Everything)
            return false;
        return gain < -result.Claim.Extent.Step || (gain == 0 && target.Claim.Extent.Bound == (wanted == Direction.Up ? Bound.AtLeast : Bound.AtMost));
    }

    private static bool Keeps(Statement statement) =>
        statement.Document.Blocks[statement.Target.Number.Block].Text[..statement.Target.Number.Start] is var before
        && Array.Exists(Keeping, word => before.LastIndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && !before[at..].Contains(';', StringComparison.Ordinal));

    private Finding Found(Fact target, List<Fact> results)
    {
        var result = results[0];
        var clear = target.Claim.Basis == Basis.Level && target.Claim.Extent.Low.Equals(result.Claim.Extent.Low);
        return Imbalance.Finding(Info, clear ? Severity.Warning : Severity.Info, [[target.Statement], [.. results.Where(r => r.Claim.Extent == result.Claim.Extent).Select(r => r.Statement)]],
            $"{Wording.Says(target.Statement)}, nhưng {Imbalance.Where(result.Statement)} cho biết đã đạt {Wording.Value(result.Statement.Target.Quantity)} ({Imbalance.Quoted(result.Statement)}). Chỉ tiêu không vượt mức đã có.",
            $"The target {target.Claim.Extent.Low:0.##} does not go beyond the result {result.Claim.Extent.Low:0.##}.",
            "Nâng chỉ tiêu, hoặc nói rõ vì sao đặt bằng hay thấp hơn mức đã đạt.", "below-result");
    }
}
