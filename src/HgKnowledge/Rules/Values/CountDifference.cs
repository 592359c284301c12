using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>"Ba nhiệm vụ đột phá chiến lược" in one document, "04 lĩnh vực đột phá chiến lược" in another.</summary>
internal sealed class CountDifference : IRule
{
    private const int FewestWords = 2;

    /// <summary>What is counted by one word or another.</summary>
    private static readonly string[] Classifiers = ["nhiệm vụ", "lĩnh vực", "khâu", "trụ cột", "nội dung", "chương trình", "mũi", "hướng"];

    public RuleInfo Info { get; } = new("HG146", "count-difference", Severity.Info,
        "Các văn bản nêu số lượng khác nhau cho cùng một nhóm nội dung.",
        "Documents count the same kind of thing differently.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from same in Facts.ByIndicator(knowledge)["count"].Where(f => f.Claim.Extent.Point && f.Statement.Target is { Status: TargetStatus.Target, Quantity.Of: null, Quantity.Low: > 1 })
            .GroupBy(f => Key(f.Statement))
        where same.Key.Length > 0
        from place in Facts.ByPlace(same)
        let camps = place.GroupBy(f => f.Claim.Extent.Low).OrderBy(camp => camp.Key).ToList()
        where camps.Count == 2 && !camps[0].Select(Name).Intersect(camps[1].Select(Name), StringComparer.Ordinal).Any()
        select Imbalance.Finding(Info, Severity.Info, [.. camps.Select(camp => (IReadOnlyList<Statement>)[.. camp.Select(f => f.Statement)])],
            $"Số lượng “{same.Key}” khác nhau giữa các văn bản: {string.Join("; ", camps.Select(camp => $"{Wording.Value(camp.First().Statement.Target.Quantity)} tại {Imbalance.Where(camp.First().Statement)} ({Imbalance.Quoted(camp.First().Statement)})"))}.",
            $"{camps[0].Key} against {camps[1].Key} of the same kind.",
            "Thống nhất số lượng, hoặc nói rõ đây là hai nhóm nội dung khác nhau.", "two-counts") with
        { IndicatorId = null };

    /// <summary>The three words behind the classifier; empty for a thing that is counted by itself.</summary>
    private static string Key(Statement statement)
    {
        var thing = IndicatorWords.Normalise($"{statement.Target.Quantity.Unit} {statement.Target.Tail}");
        var classifier = Array.Find(Classifiers, word => thing.StartsWith(word + " ", StringComparison.Ordinal));
        var words = classifier is null ? [] : thing[(classifier.Length + 1)..].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length < FewestWords ? "" : string.Join(' ', words.Take(FewestWords * 2));
    }

    private static string Name(Fact fact) => fact.Statement.Document.Name;
}
