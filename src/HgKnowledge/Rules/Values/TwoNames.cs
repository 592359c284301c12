using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules.Values;

/// <summary>One telling number under two indicators of like names: "thu nhập bình quân" here, "GRDP bình quân" there.</summary>
internal sealed class TwoNames : IRule
{
    private const int TellingDigits = 3;
    private const double Likeness = 0.5;

    public RuleInfo Info { get; } = new("HG122", "two-names", Severity.Info,
        "Cùng một con số được gọi bằng hai tên chỉ số gần giống nhau.",
        "One number stands under two indicator names.");

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        var facts = Facts.ByDocument(knowledge).SelectMany(f => f).Where(Telling).ToList();
        return
            from same in facts.GroupBy(f => (f.Claim.Extent.Low, f.Claim.Extent.High, f.Claim.Measure.Family, f.Claim.Status, f.Claim.Area, f.Year))
            let names = same.GroupBy(f => f.Claim.Indicator, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList()
            where names.Count == 2 && Alike(names[0].First(), names[1].First())
            select Found([.. names[0].Select(f => f.Statement)], [.. names[1].Select(f => f.Statement)]);
    }

    /// <summary>A number of few digits meets another by chance.</summary>
    private static bool Telling(Fact fact) =>
        Comparer.Obstacle(fact.Claim, fact.Claim) is null && fact.Statement.Target.Quantity.Low == fact.Statement.Target.Quantity.High
        && Digits(fact.Statement.Target.Quantity.Low) >= TellingDigits;

    private static int Digits(decimal number) =>
        Wording.Number(number).Where(char.IsDigit).SkipWhile(c => c == '0').Reverse().SkipWhile(c => c == '0').Count();

    private static bool Alike(Fact a, Fact b)
    {
        var (one, other) = (Words(a), Words(b));
        var shared = one.Intersect(other).Count();
        return shared > 0 && shared >= Likeness * one.Union(other).Count() && !Sentences.Same(a.Statement, b.Statement);
    }

    private static HashSet<string> Words(Fact fact) =>
        [.. fact.Statement.Target.Indicator.ToLowerInvariant().Split([' ', '-', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries)];

    private Finding Found(IReadOnlyList<Statement> one, IReadOnlyList<Statement> other) =>
        Imbalance.Finding(Info, Severity.Info, [one, other],
            $"Con số {Wording.Value(one[0].Target.Quantity)} được nêu cho “{one[0].Target.Indicator}” ({Imbalance.Where(one[0])}: {Imbalance.Quoted(one[0])}) "
            + $"và cho “{other[0].Target.Indicator}” ({Imbalance.Where(other[0])}: {Imbalance.Quoted(other[0])}).",
            $"{one[0].Target.Quantity.Low} stands under {one[0].Target.IndicatorId} and under {other[0].Target.IndicatorId}.",
            "Xác định đúng chỉ số và dùng một tên thống nhất.", "two-names");
}
