using System.Text.RegularExpressions;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.Tasks;
using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>A document that sets dates for its review in one place, and in another the years after which it is reviewed, which come out otherwise.</summary>
internal sealed partial class ReviewCalendars : IRule
{
    public RuleInfo Info { get; } = new("HG317", "review-calendars", Severity.Info,
        "Hai chỗ trong văn bản đặt lịch sơ kết, tổng kết không khớp nhau.",
        "Two places of a document set review times that do not fit.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        where document.Document.Meta.Year is not null
        let year = document.Document.Meta.Date?.Year ?? document.Document.Meta.Year!.Value
        let dated = document.Tasks.Where(task => task.Deadline is not null && Kind(task.Deliverable ?? "") is not null).ToList()
        from found in PatternSearch.In(document.Document, Interval(), "năm sơ kết", "năm tổng kết").GroupBy(found => found.Block.Index)
        let intervals = found.Select(place => place.Match).ToList()
        let unfit = intervals.SelectMany(interval => dated.Where(task => Contradicts(interval, task, year))).Distinct().ToList()
        where unfit.Count > 0 && unfit.TrueForAll(task => task.Evidence.Block != found.Key)
        select Found(document, new(document.Document, new(found.Key, intervals[0].Index, intervals[^1].Index + intervals[^1].Length - intervals[0].Index)), unfit, year);

    /// <summary>"sơ kết", also for an assessment on the way; "tổng kết"; null for other work.</summary>
    private static string? Kind(string deliverable) => deliverable.ToLowerInvariant() switch
    {
        "sơ kết" or "đánh giá" => "sơ kết",
        "tổng kết" => "tổng kết",
        _ => null,
    };

    private static bool Contradicts(Match interval, PlannedTask task, int year) =>
        interval.Groups["kind"].Value.Equals(Kind(task.Deliverable!), StringComparison.OrdinalIgnoreCase)
        && year + int.Parse(interval.Groups["years"].ValueSpan) is var due && (due < (task.Deadline!.From ?? task.Deadline.To).Year || due > task.Deadline.To.Year);

    private Finding Found(DocumentKnowledge document, Passage interval, List<PlannedTask> dated, int year)
    {
        var places = dated.ConvertAll(task => new Passage(document.Document, task.Evidence));
        return Passage.Finding(Info, "two-calendars", [places, [interval]],
            $"{Wording.Name(document.Document)} (năm {year}) nêu thời gian đánh giá, tổng kết: {string.Join("; ", dated.Select((task, i) => $"{task.Deadline!.Text} ({Wording.Place(document.Document, places[i].Span)})"))}; chỗ khác lại nêu {interval.Cited}, tính từ năm {year} thì rơi vào thời gian khác.",
            $"{Wording.Name(document.Document)} (of {year}) sets review times: {string.Join("; ", dated.Select(task => task.Deadline!.Text))}; {interval.EnglishCited} comes out otherwise.",
            "Thống nhất một lịch sơ kết, tổng kết.");
    }

    [GeneratedRegex(@"\b(?<years>\d{1,2}) năm (?<kind>sơ kết|tổng kết)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Interval();
}
