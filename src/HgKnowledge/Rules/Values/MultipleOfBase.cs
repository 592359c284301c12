using System.Globalization;
using System.Text.RegularExpressions;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Quantities;

namespace HgKnowledge.Rules.Values;

/// <summary>"150 triệu đồng, gấp 2,85 lần so với năm 2020": the multiple against the level that any document gives for the base year.</summary>
internal sealed partial class MultipleOfBase : IRule
{
    private const double Tolerance = 0.02;

    public RuleInfo Info { get; } = new("HG128", "multiple-of-base", Severity.Warning,
        "Số lần so với năm gốc không khớp với mức của năm gốc.",
        "A multiple of a base year does not fit the level of that year.");

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        var documents = Facts.ByDocument(knowledge).ToList();
        var levels = documents.SelectMany(f => f).Where(f => f.Claim is { Basis: Basis.Level, Change: Change.None } && !f.In("lần") && !f.In("%"))
            .ToLookup(f => (f.Claim.Indicator, f.Year));
        return
            from facts in documents
            from pair in Pairs(facts)
            let bases = levels[(pair.Level.Claim.Indicator, pair.Base)].Where(b => Places.Same(b.Claim, pair.Level.Claim) && b.Claim.Measure.Converts(pair.Level.Claim.Measure)).ToList()
            where bases.Count > 0 && bases.TrueForAll(b => !Implied(pair.Level, pair.Multiple).Meets(b.Interval))
            select Found(pair.Level.Statement, pair.Multiple.Statement, bases[0].Statement, pair.Base);
    }

    /// <summary>The levels of a document with how many times the level of a base year they are.</summary>
    public static IEnumerable<(Fact Level, Fact Multiple, int Base)> Pairs(IReadOnlyList<Fact> facts) =>
        from pair in Facts.Neighbours(facts)
        where pair.Second.In("lần") && pair.Second.Claim.Indicator == pair.First.Claim.Indicator && pair.First.Claim.Basis == Basis.Level && !pair.First.In("lần")
        let year = BaseYear(pair.Second.Statement)
        where year is not null
        select (pair.First, pair.Second, year.Value);

    private static int? BaseYear(Statement multiple) =>
        BasePattern().Match(Sentences.After(multiple)) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>The level of the base year. "Tăng 10,8 lần" is read both ways: 10,8 times and 11,8 times the base.</summary>
    public static Interval Implied(Fact level, Fact multiple)
    {
        var times = multiple.Claim.Change == Change.Increase ? multiple.Interval with { High = multiple.Interval.High + 1 } : multiple.Interval;
        var value = level.Interval / times;
        return new(value.Low * (1 - Tolerance), value.High * (1 + Tolerance));
    }

    private Finding Found(Statement level, Statement multiple, Statement start, int year) =>
        Imbalance.Finding(Info, Severity.Warning, [[level, multiple], [start]],
            $"{Wording.Says(level)}, {Imbalance.Quoted(multiple)}; nhưng mức năm {year} theo {Imbalance.Where(start)} là {Wording.Value(start.Target.Quantity)}.",
            $"{multiple.Target.Quantity.Low} times the level of {year} does not give {level.Target.Quantity.Low}: that year's level is {start.Target.Quantity.Low}.");

    [GeneratedRegex(@"^[^.;]{0,20}so với năm (20\d\d|19\d\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BasePattern();
}
