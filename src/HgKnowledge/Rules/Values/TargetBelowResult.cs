using HgKnowledge.Catalog;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>A target that asks for no more than what a document reports as reached before: "trên 70%" where 70% is the state.</summary>
internal sealed class TargetBelowResult : IRule
{
    private const double Everything = 100;

    /// <summary>A result more times as large is one of a larger place or thing.</summary>
    private const double MostLost = 2;

    private static readonly string[] Keeping = ["duy trì", "giữ vững", "giữ ổn định", "ổn định", "đảm bảo", "bảo đảm"];

    public RuleInfo Info { get; } = new("HG133", "target-below-result", Severity.Warning,
        "Chỉ tiêu không cao hơn kết quả đã đạt được trước đó.",
        "A target asks for no more than what was reached before.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from thread in Facts.ByIndicator(knowledge)
        let entry = knowledge.Catalog.Find(thread.Key)
        where entry is { Growth: false, Direction: not Direction.None }
        let results = thread.Where(f => f.Claim is { Status: TargetStatus.Result, Period: not null, Extent.Bound: Bound.Exact })
            .GroupBy(f => (f.Claim.Basis, f.Claim.Change)).ToDictionary(same => same.Key, same => new Series(same))
        from target in thread.Where(f => f.IsTarget && f.Claim.Extent.Bound != Bound.Range && !Keeps(f.Statement))
        let series = results.GetValueOrDefault((target.Claim.Basis, target.Claim.Change))
        where series is not null && (target.Claim.Basis != Basis.Level || target.Claim.Change == Change.None)
        let before = series.In(new Years(0, target.Year - 1), target).Where(result => IsBefore(result, target)).ToList()
        let passed = before.FindAll(result => Reached(result, target, entry.Direction))
        where passed.Count > 0 && passed[^1].Year == before[^1].Year
        group (Target: target, Passed: passed) by (Places.Key(target.Claim), passed[^1].Statement.Document.Name, passed[^1].Statement.Index, Clear: IsClear(target, passed[^1])) into cluster
        select Found([.. cluster.Select(pair => pair.Target)], cluster.First().Passed, cluster.Key.Clear);

    private static bool IsBefore(Fact result, Fact target) =>
        result.Claim.Measure.Converts(target.Claim.Measure) && !Subject.Differ(result.Claim.Subject, target.Claim.Subject)
        && (result.Claim.Basis == Basis.Level || SameLength(result, target)) && result.Written <= MostLost * target.Written;

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

    private static bool IsClear(Fact target, Fact result) => target.Claim.Basis == Basis.Level && target.Claim.Extent.Low.Equals(result.Claim.Extent.Low);

    private Finding Found(List<Fact> targets, List<Fact> results, bool clear)
    {
        var (target, result) = (targets[0], results[^1]);
        return Imbalance.Finding(Info, clear ? Severity.Warning : Severity.Info, [[.. targets.Select(f => f.Statement)], [.. results.Where(r => r.Claim.Extent == result.Claim.Extent).Select(r => r.Statement)]],
            $"{Wording.Says(target.Statement)}, nhưng {Imbalance.Where(result.Statement)} cho biết đã đạt {Wording.Value(result.Statement.Target.Quantity)} ({Imbalance.Quoted(result.Statement)}). Chỉ tiêu không vượt mức đã có.",
            $"The target {target.Claim.Extent.Low:0.##} does not go beyond the result {result.Claim.Extent.Low:0.##}.",
            "Nâng chỉ tiêu, hoặc nói rõ vì sao đặt bằng hay thấp hơn mức đã đạt.", "below-result");
    }
}
