using HgKnowledge.Linking;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Rules.Tasks;

/// <summary>A planned document whose deadline is over and that no later document shows.</summary>
internal sealed class PlannedWithoutTrace : IRule
{
    public RuleInfo Info { get; } = new("HG306", "planned-without-trace", Severity.Info,
        "Văn bản được giao xây dựng đã quá thời hạn mà chưa thấy dấu vết trong các văn bản đã nạp.",
        "A planned document is past its deadline and the documents at hand show no trace of it.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from trail in knowledge.Trails
        where trail.State == TrailState.NoTrace
        select TrailFinding.Of(Info, trail, "no-trace",
            $"{TrailFinding.Planned(trail)} có thời hạn {trail.Deadline!.Text}; chưa thấy dấu vết của văn bản này trong các văn bản đã nạp (mới nhất không trước ngày {TrailFinding.Day(trail.Newest!.Value)}).{TrailFinding.MayBe(trail)}",
            $"{TrailFinding.EnglishPlanned(trail)} is due {trail.Deadline!.Text}; the documents at hand (the newest not before {trail.Newest:yyyy-MM-dd}) show no trace of it.{TrailFinding.EnglishMayBe(trail)}",
            "Nạp văn bản đã ban hành, hoặc kiểm tra tiến độ thực hiện.");
}
