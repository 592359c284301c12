using System.Text.RegularExpressions;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>One number of one indicator that a document words in two ways which are not the same thing: households "có hội viên" and "có người tham gia".</summary>
internal sealed partial class TwoDefinitions : IRule
{
    private const int FewestWords = 6;
    private const double Likeness = 0.6;

    private static readonly string[] Filling =
        ["tỷ", "lệ", "số", "tổng", "đạt", "chiếm", "là", "được", "có", "của", "và", "các", "trên", "địa", "bàn", "tỉnh", "toàn", "cả", "trong", "năm", "đến", "từ", "so", "với", "phấn", "đấu",
        "tăng", "giảm", "bình", "quân", "hàng", "hằng", "mỗi", "bổ", "sung", "thực", "hiện", "thành", "công", "quyết", "tâm", "tiếp", "tục", "hoàn", "duy", "trì", "nâng", "đưa", "giữ"];

    public RuleInfo Info { get; } = new("HG150", "two-definitions", Severity.Info,
        "Cùng một con số của một chỉ tiêu nhưng đối tượng tính được diễn đạt khác nhau.",
        "One number of an indicator is worded as two different things.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from facts in Facts.ByDocument(knowledge)
        from same in facts.Where(fact => fact.Claim.Kind == TargetKind.Indicator && fact.Statement.Target.Heads.Count == 0)
            .GroupBy(fact => (fact.Claim.Indicator, fact.Claim.Extent.Low, fact.Claim.Extent.High, fact.Claim.Measure.Family, fact.Year, fact.Claim.Status, fact.Claim.Area))
        let pair = Pair([.. same])
        where pair is not null
        select Found(pair.Value.One.Statement, pair.Value.Other.Statement);

    private static (Fact One, Fact Other)? Pair(IReadOnlyList<Fact> facts)
    {
        for (var i = 0; i < facts.Count; i++)
            for (var j = i + 1; j < facts.Count; j++)
                if (!Sentences.Same(facts[i].Statement, facts[j].Statement) && !AreSiblings(facts[i].Statement, facts[j].Statement) && Differ(Words(facts[i]), Words(facts[j])))
                    return (facts[i], facts[j]);
        return null;
    }

    /// <summary>Two points of one list are two things on purpose.</summary>
    private static bool AreSiblings(Statement one, Statement other) =>
        Parent(one) is >= 0 and var parent && parent == Parent(other);

    private static int Parent(Statement statement) =>
        statement.Document.Blocks[statement.Target.Number.Block].Node is >= 0 and var node ? statement.Document.Outline[node].Parent : -1;

    /// <summary>Mostly the same words, but each has some of its own.</summary>
    private static bool Differ(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        var fewer = Math.Min(one.Count, other.Count);
        return fewer >= FewestWords && shared >= Likeness * Math.Max(one.Count, other.Count) && shared < one.Count && shared < other.Count
            && one.Except(other).Any(IsTelling) && other.Except(one).Any(IsTelling);
    }

    private static bool IsTelling(string word) => !Filling.Contains(word, StringComparer.Ordinal);

    private static HashSet<string> Words(Fact fact) => [.. Word().Matches(fact.Statement.Target.Label.ToLowerInvariant()).Select(match => match.Value)];

    private Finding Found(Statement one, Statement other) => Imbalance.Finding(Info, Severity.Info, [[one], [other]],
        $"{Imbalance.Where(one)}: con số {Wording.Value(one.Target.Quantity)} của một chỉ tiêu được diễn đạt khác nhau: {Imbalance.Quoted(one)} và {Imbalance.Quoted(other)} ({Wording.Place(other.Document, other.Target.Number)}).",
        $"{one.Document.Name}: one number is worded as two things: {Imbalance.Quoted(one)} and {Imbalance.Quoted(other)}.",
        "Dùng một cách diễn đạt, đúng theo định nghĩa của chỉ tiêu.", "two-definitions");

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
