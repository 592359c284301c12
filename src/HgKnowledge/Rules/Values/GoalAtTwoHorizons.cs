using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Comparisons;

namespace HgKnowledge.Rules.Values;

/// <summary>One vision in nearly the same words, to come true in two years: "đến năm 2050 ... trở thành ..." here, by 2045 there.</summary>
internal sealed partial class GoalAtTwoHorizons : IRule
{
    private const int Opening = 5;
    private const int FewestWords = 10;
    private const double Alike = 0.6;

    public RuleInfo Info { get; } = new("HG135", "goal-at-two-horizons", Severity.Warning,
        "Cùng một mục tiêu, lời văn gần như trùng nhau, nhưng các văn bản đặt cho những năm khác nhau.",
        "One goal in nearly the same words is set for different years.");

    public IEnumerable<Finding> Check(Knowledge knowledge) => Check(knowledge, Comparer.For(knowledge));

    private IEnumerable<Finding> Check(Knowledge knowledge, Comparer comparer) =>
        from same in knowledge.Documents.SelectMany(d => Goals(d.Document)).GroupBy(goal => goal.Opening, StringComparer.Ordinal)
        let first = same.First()
        from other in same.Skip(1).DistinctBy(goal => (goal.Document.Name, goal.Year))
        where other.Year != first.Year && other.Document.Name != first.Document.Name && Likeness(first, other) >= Alike && comparer.SamePlace(first.Document, other.Document)
            && !same.Any(goal => (goal.Document.Name == first.Document.Name && goal.Year == other.Year) || (goal.Document.Name == other.Document.Name && goal.Year == first.Year))
        select Found(first, other);

    private static IEnumerable<Goal> Goals(Document document) =>
        from found in PatternSearch.In(document, GoalPattern(), "trở thành")
        let words = Words(found.Match.Groups["goal"].Value)
        where words.Length >= FewestWords
        let span = new Span(found.Block.Index, found.Match.Index, found.Match.Length)
        let year = GoalYear.Of(document, span.Block, span.Start)
        where year is not null
        select new Goal(document, span, year.Value, string.Join(' ', words.Take(Opening)), [.. words]);

    private static string[] Words(string text) => text.ToLowerInvariant().Split([' ', ',', '-', '–', '“', '”'], StringSplitOptions.RemoveEmptyEntries);

    private static double Likeness(Goal one, Goal other) => (double)one.Words.Intersect(other.Words).Count() / one.Words.Union(other.Words).Count();

    private Finding Found(Goal one, Goal other) => new()
    {
        Rule = Info,
        Severity = Severity.Warning,
        Verdict = "two-horizons",
        Members = [Member(one), Member(other)],
        Message = $"Cùng một mục tiêu nhưng hai thời hạn: {Says(one)}; {Says(other)}.",
        EnglishMessage = $"One goal is set for {one.Year} and for {other.Year}.",
        Resolution = "Xác định thời hạn đúng và ghi thống nhất.",
    };

    private static string Says(Goal goal) => $"năm {goal.Year} tại {Wording.Name(goal.Document)}, {Wording.Place(goal.Document, goal.Span)} ({Wording.Quoted(goal.Document, goal.Span)})";

    private static Member Member(Goal goal) => new(goal.Document.Name, goal.Span, goal.Document.Line(goal.Span), goal.Document.Section(goal.Span.Block), goal.Document.Quote(goal.Span), $"{goal.Year}", $"{goal.Year}");

    [GeneratedRegex(@"trở thành (?<goal>[^.;]{30,})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex GoalPattern();

    private sealed record Goal(Document Document, Span Span, int Year, string Opening, HashSet<string> Words);
}
