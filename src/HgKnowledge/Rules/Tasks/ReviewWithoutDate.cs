using HgKnowledge.Linking;

namespace HgKnowledge.Rules.Tasks;

/// <summary>A document whose own review is asked for at no stated time.</summary>
internal sealed class ReviewWithoutDate : IRule
{
    private static readonly string[] Reviews = ["sơ kết", "tổng kết"];

    public RuleInfo Info { get; } = new("HG315", "review-without-date", Severity.Info,
        "Yêu cầu sơ kết, tổng kết việc thực hiện chính văn bản mà không nêu thời gian.",
        "The review of the document itself is asked for at no stated time.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from document in knowledge.Documents
        let reviews = document.Tasks.Where(task => task.Deliverable is { } type && Reviews.Any(review => type.Contains(review, StringComparison.OrdinalIgnoreCase))
            && document.References.Any(reference => reference.Self && reference.Evidence.Block == task.Evidence.Block)).ToList()
        let open = reviews.Where(task => task is { Deadline: null, Recurrence: null or "định kỳ" } && !HasTime(document.Document.Text(task.Evidence))).ToList()
        where open.Count > 0 && open.Count == reviews.Count
        select Passage.Finding(Info, "no-date", [[.. open.Select(task => new Passage(document.Document, task.Evidence))]],
            $"{Wording.Name(document.Document)} yêu cầu sơ kết, tổng kết việc thực hiện nhưng không nêu thời gian: {string.Join("; ", open.Select(task => new Passage(document.Document, task.Evidence).Cited))}.",
            $"{Wording.Name(document.Document)} asks for its review and gives no time: {string.Join("; ", open.Select(task => new Passage(document.Document, task.Evidence).EnglishCited))}.",
            "Ghi thời điểm sơ kết, tổng kết.");

    private static bool HasTime(string text) => text.Any(char.IsDigit) || text.Contains("hằng năm", StringComparison.OrdinalIgnoreCase) || text.Contains("hàng năm", StringComparison.OrdinalIgnoreCase);
}
