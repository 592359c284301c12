using HgKnowledge.Linking;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Rules.Tasks;

/// <summary>A planned document that was issued, or still planned, after its deadline.</summary>
internal sealed class IssuedLate : IRule
{
    public RuleInfo Info { get; } = new("HG307", "issued-late", Severity.Info,
        "Văn bản được giao xây dựng ban hành sau thời hạn, hoặc sau thời hạn vẫn còn nằm trong kế hoạch.",
        "A planned document was issued after its deadline, or is still planned after it.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from trail in knowledge.Trails
        where trail.State == TrailState.Late
        select trail.Match is { } match ? Issued(trail, match) : StillPlanned(trail, trail.StillPlanned!);

    private Finding Issued(Trail trail, TrailMatch match) => TrailFinding.Of(Info, [trail], "issued-late",
        $"{TrailFinding.Planned(trail)} có thời hạn {trail.Deadline!.Text}; theo các văn bản đã nạp, {match.Issued.Name} ban hành ngày {TrailFinding.Day(trail.LateOn!.Value)}, sau thời hạn {trail.LateDays} ngày.",
        $"{TrailFinding.EnglishPlanned(trail)} is due {trail.Deadline!.Text}; by the documents at hand, {match.Issued.Name} was issued on {trail.LateOn:yyyy-MM-dd}, {trail.LateDays} days later.",
        "Đối chiếu với văn bản gốc; nếu thời hạn đã được điều chỉnh thì nạp văn bản điều chỉnh.");

    private Finding StillPlanned(Trail trail, Plan plan) => TrailFinding.Of(Info, [trail], "still-planned",
        $"{TrailFinding.Planned(trail)} có thời hạn {trail.Deadline!.Text}; sau thời hạn đó, {Wording.Name(plan.Source.Document)} vẫn còn giao xây dựng ({Wording.Place(plan.Source.Document, plan.Evidence)}).",
        $"{TrailFinding.EnglishPlanned(trail)} is due {trail.Deadline!.Text}; after that, {Wording.Name(plan.Source.Document)} still plans it ({Wording.EnglishPlace(plan.Source.Document, plan.Evidence)}).",
        "Xác định lại thời hạn hoàn thành trong văn bản mới.");
}
