using HgKnowledge.Documents;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Values;

/// <summary>
/// Listed targets of an earlier programme for a year that the plan of that very year passes over. Only a plan that takes up most
/// of the list is held to it; told once for each pair of documents.
/// </summary>
internal sealed class DroppedFromYearlyPlan : IRule
{
    private const int FewestShared = 6;
    private const double EnoughShared = 0.5;

    public RuleInfo Info { get; } = new("HG153", "dropped-from-yearly-plan", Severity.Info,
        "Kế hoạch năm không còn các chỉ tiêu mà chương trình trước đã đặt cho chính năm đó.",
        "The plan of a year passes over targets that an earlier programme set for that year.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from plan in knowledge.Documents
        where plan.Document.Meta.Period is { Count: 1 }
        let year = plan.Document.Meta.Period!.Value.From
        let known = plan.Targets.Select(target => target.IndicatorId).ToHashSet(StringComparer.Ordinal)
        from programme in knowledge.Documents
        where programme != plan && programme.Document.Meta.Period is not { Count: 1 } && OnePlace.Same(programme.Document, plan.Document) && programme.Document.Meta.Year < year
        let listed = Listed(programme, year, knowledge)
        let missing = listed.Where(statement => !known.Contains(statement.Target.IndicatorId)).ToList()
        where missing.Count > 0 && listed.Count - missing.Count >= Math.Max(FewestShared, EnoughShared * listed.Count)
        select Found(missing, plan.Document, programme.Document, year);

    /// <summary>The first statement of each catalogued indicator that is a target of that year under a heading of targets.</summary>
    private static List<Statement> Listed(DocumentKnowledge document, int year, Knowledge knowledge) =>
    [
        .. document.Targets.Select((target, index) => new Statement(document.Document, target, index))
            .Where(statement => statement.Target is { Status: TargetStatus.Target, Kind: TargetKind.Indicator, Period: { } period } && period.To == year
                && knowledge.Catalog.Find(statement.Target.IndicatorId) is not null
                && IsListed(document.Document, statement.Target.Number.Block))
            .DistinctBy(statement => statement.Target.IndicatorId),
    ];

    /// <summary>Whether the innermost heading of goals or targets is one of targets.</summary>
    private static bool IsListed(Document document, int block) =>
        document.Ancestors(block).Select(node => node.Title).FirstOrDefault(title => Names(title, "chỉ tiêu") || Names(title, "mục tiêu")) is { } title && Names(title, "chỉ tiêu");

    private static bool Names(string title, string word) => title.Contains(word, StringComparison.OrdinalIgnoreCase);

    private Finding Found(List<Statement> missing, Document plan, Document programme, int year) => Imbalance.Finding(Info, Severity.Info, [missing],
        $"{Wording.Name(programme)} đặt cho năm {year} các chỉ tiêu mà {Wording.Name(plan)} không nhắc tới: {string.Join("; ", missing.Select(s => $"“{s.Target.Indicator}” ({Wording.Place(s.Document, s.Target.Number)})"))}.",
        $"{plan.Name}, the plan of {year}, has nothing on {missing.Count} targets of {programme.Name}: {string.Join(", ", missing.Select(s => s.Target.IndicatorId))}.",
        "Bổ sung chỉ tiêu còn thiếu vào kế hoạch năm, hoặc ghi rõ vì sao bỏ.", "dropped") with
    { IndicatorId = null };
}
