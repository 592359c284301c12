using HgKnowledge.Linking;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>"84 triệu đồng (tương đương 3.600 USD)": the exchange rates that a document implies, against one another and against all reason.</summary>
internal sealed class ImpliedExchangeRate : IRule
{
    private const int LongestGap = 60;

    /// <summary>Share by which rates inside one document may drift.</summary>
    private const double Tolerance = 0.05;

    /// <summary>Đồng a US dollar, from the nineties on.</summary>
    private static readonly Interval Plausible = new(10_000, 40_000);

    public RuleInfo Info { get; } = new("HG119", "implied-exchange-rate", Severity.Warning,
        "Tỷ giá ngầm định giữa số tiền đồng và số quy đổi USD không hợp lý hoặc không thống nhất.",
        "Amounts in đồng and in USD imply exchange rates that do not fit.");

    public IEnumerable<Finding> Check(Knowledge knowledge) => Facts.ByDocument(knowledge).SelectMany(Check);

    private IEnumerable<Finding> Check(IReadOnlyList<Fact> facts)
    {
        var rates = Facts.Neighbours(facts).Where(Converted).Select(pair => Rate.Of(pair.First, pair.Second)).ToList();
        foreach (var rate in rates.Where(rate => !rate.Value.Meets(Plausible)))
            yield return Imbalance.Finding(Info, Severity.Warning, [[rate.Dong], [rate.Dollar]],
                $"{Imbalance.Where(rate.Dong)}: {Imbalance.Listed([rate.Dong, rate.Dollar])} cho tỷ giá khoảng {Wording.Number(rate.Value.Middle, 0)} đồng/USD, không hợp lý.",
                $"The amounts imply {rate.Value.Middle:0} đồng a dollar.");
        var sound = rates.Where(rate => rate.Value.Meets(Plausible)).OrderBy(rate => rate.Value.Middle).ToList();
        if (sound.Count > 1 && !Tolerant(sound[0]).Meets(Tolerant(sound[^1])))
            yield return Imbalance.Finding(Info, Severity.Warning, [[sound[0].Dong, sound[0].Dollar], [sound[^1].Dong, sound[^1].Dollar]],
                $"{Imbalance.Where(sound[0].Dong)}: {Imbalance.Listed([sound[0].Dong, sound[0].Dollar])} cho tỷ giá khoảng {Wording.Number(sound[0].Value.Middle, 0)} đồng/USD, "
                + $"nhưng {Imbalance.Listed([sound[^1].Dong, sound[^1].Dollar])} cho khoảng {Wording.Number(sound[^1].Value.Middle, 0)} đồng/USD.",
                $"One document implies {sound[0].Value.Middle:0} and {sound[^1].Value.Middle:0} đồng a dollar.");
    }

    private static bool Converted((Fact First, Fact Second, string Gap) pair) =>
        pair.Gap.Length <= LongestGap
        && (pair.Gap.Contains("tương đương", StringComparison.OrdinalIgnoreCase) || pair.Gap.Contains("quy đổi", StringComparison.OrdinalIgnoreCase))
        && ((pair.First.In("đồng") && pair.Second.In("USD")) || (pair.First.In("USD") && pair.Second.In("đồng")))
        && (pair.First.Claim.Measure.Per == pair.Second.Claim.Measure.Per || pair.First.Claim.Measure.Per.Length == 0 || pair.Second.Claim.Measure.Per.Length == 0)
        && pair.First.Claim.Extent.Low > 0 && pair.Second.Claim.Extent.Low > 0;

    private static Interval Tolerant(Rate rate) => new(rate.Value.Low * (1 - Tolerance / 2), rate.Value.High * (1 + Tolerance / 2));

    private sealed record Rate(Statement Dong, Statement Dollar, Interval Value)
    {
        public static Rate Of(Fact first, Fact second)
        {
            var (dong, dollar) = first.In("đồng") ? (first, second) : (second, first);
            return new(dong.Statement, dollar.Statement, Closed(dong) / Closed(dollar));
        }

        /// <summary>A bound is converted by its number.</summary>
        private static Interval Closed(Fact fact) => new Interval(fact.Claim.Extent.Low, fact.Claim.Extent.High).Widened(fact.Claim.Extent.Step / 2);
    }
}
