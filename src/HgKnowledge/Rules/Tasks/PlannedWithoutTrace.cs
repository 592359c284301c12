using HgKnowledge.Linking;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Rules.Tasks;

/// <summary>
/// Planned documents whose deadline is over and that no later document shows. Silence proves little: the rule speaks only of
/// a document of whose other plans the corpus does show what became, once for all of them, and not where something may have come.
/// </summary>
internal sealed class PlannedWithoutTrace : IRule
{
    private const int Quoted = 4;

    public RuleInfo Info { get; } = new("HG306", "planned-without-trace", Severity.Info,
        "Văn bản được giao xây dựng đã quá thời hạn mà chưa thấy dấu vết trong các văn bản đã nạp.",
        "A planned document is past its deadline and the documents at hand show no trace of it.");

    public IEnumerable<Finding> Check(Knowledge knowledge)
    {
        var followed = knowledge.Trails.Where(trail => trail.Match is not null).SelectMany(trail => trail.Plans).Select(plan => plan.Source).ToHashSet(ReferenceEqualityComparer.Instance);
        return from trail in knowledge.Trails
               where trail is { State: TrailState.NoTrace, Suggestions.Count: 0 }
               group trail by TrailFinding.First(trail).Source into trails
               where followed.Contains(trails.Key)
               select Finding([.. trails]);
    }

    private Finding Finding(IReadOnlyList<Trail> trails)
    {
        var source = TrailFinding.First(trails[0]).Source.Document;
        var newest = TrailFinding.Day(trails.Max(trail => trail.Newest!.Value));
        return TrailFinding.Of(Info, trails, "no-trace",
            $"{Wording.Name(source)} giao xây dựng {trails.Count} văn bản đã quá thời hạn mà chưa thấy dấu vết trong các văn bản đã nạp (mới nhất không trước ngày {newest}): {Listed(trails, "hạn")}.",
            $"{Wording.Name(source)} plans {trails.Count} documents that are past their deadline; the documents at hand (the newest not before {newest}) show no trace of them: {Listed(trails, "due")}.",
            "Nạp văn bản đã ban hành, hoặc kiểm tra tiến độ thực hiện.");
    }

    private static string Listed(IReadOnlyList<Trail> trails, string due) =>
        string.Join("; ", trails.Take(Quoted).Select(trail => $"“{TrailFinding.First(trail).Title}” ({due} {trail.Deadline!.Text})")) + (trails.Count > Quoted ? "; …" : "");
}
