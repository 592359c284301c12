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

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        var plans = knowledge.Documents.Where(document => document.Document.Meta.Period is { Count: 1 }).ToList();
        var years = plans.Select(plan => plan.Document.Meta.Period!.Value.From).ToHashSet();
        var listed = knowledge.Documents.Where(document => document.Document.Meta.Period is not { Count: 1 })
            .SelectMany(programme => Listed(programme, years, knowledge)).ToLookup(list => list.Year);
        return plans.SelectMany(plan => Passed(plan.Document, [.. plan.Targets.Select(target => target.IndicatorId)], listed));
    }

    private IEnumerable<Finding> Passed(Document plan, HashSet<string> known, ILookup<int, YearlyList> listed) =>
        from list in listed[plan.Meta.Period!.Value.From]
        where OnePlace.Same(list.Programme, plan)
        let missing = list.Statements.Where(statement => !known.Contains(statement.Target.IndicatorId)).ToList()
        where missing.Count > 0 && list.Statements.Count - missing.Count >= Math.Max(FewestShared, EnoughShared * list.Statements.Count)
        select Found(missing, plan, list.Programme, list.Year);

    /// <summary>
    /// For each later year of <paramref name="years"/> that the programme sets targets for: the first statement of each catalogued
    /// indicator under a heading of targets. Lists that are too short to be taken up are left out.
    /// </summary>
    private static IEnumerable<YearlyList> Listed(DocumentKnowledge programme, HashSet<int> years, Knowledge knowledge) =>
        from statement in programme.Targets.Select((target, index) => new Statement(programme.Document, target, index))
        where statement.Target is { Status: TargetStatus.Target, Kind: TargetKind.Indicator, Period: { } period }
            && years.Contains(period.To) && programme.Document.Meta.Year < period.To
            && knowledge.Catalog.Find(statement.Target.IndicatorId) is not null
            && IsListed(programme.Document, statement.Target.Number.Block)
        group statement by statement.Target.Period!.Value.To into year
        let statements = year.DistinctBy(statement => statement.Target.IndicatorId).ToList()
        where statements.Count >= FewestShared
        select new YearlyList(programme.Document, year.Key, statements);

    /// <summary>Whether the innermost heading of goals or targets is one of targets.</summary>
    private static bool IsListed(Document document, int block) =>
        document.Ancestors(block).Select(node => node.Title).FirstOrDefault(title => Names(title, "chỉ tiêu") || Names(title, "mục tiêu")) is { } title && Names(title, "chỉ tiêu");

    private static bool Names(string title, string word) => title.Contains(word, StringComparison.OrdinalIgnoreCase);

    private Finding Found(List<Statement> missing, Document plan, Document programme, int year) => Imbalance.Finding(Info, Severity.Info, [missing],
        $"{Wording.Name(programme)} đặt cho năm {year} các chỉ tiêu mà {Wording.Name(plan)} không nhắc tới: {string.Join("; ", missing.Select(s => $"“{s.Target.Indicator}” ({Wording.Place(s.Document, s.Target.Number)})"))}.",
        $"{plan.Name}, the plan of {year}, has nothing on {missing.Count} targets of {programme.Name}: {string.Join(", ", missing.Select(s => s.Target.IndicatorId))}.",
        "Bổ sung chỉ tiêu còn thiếu vào kế hoạch năm, hoặc ghi rõ vì sao bỏ.", "dropped") with
    { IndicatorId = null };

    /// <summary>What a programme lists for one year.</summary>
    private sealed record YearlyList(Document Programme, int Year, List<Statement> Statements);
}
