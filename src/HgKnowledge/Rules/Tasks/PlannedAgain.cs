using HgKnowledge.Linking;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Rules.Tasks;

/// <summary>
/// Documents to be made that an earlier document gave an owner or a deadline and a later one plans again with neither; told once
/// for the later document.
/// </summary>
internal sealed class PlannedAgain : IRule
{
    public RuleInfo Info { get; } = new("HG308", "planned-again", Severity.Info,
        "Văn bản đã được giao từ trước nay lại nêu xây dựng mà không còn cơ quan chủ trì, thời hạn.",
        "A document planned earlier is planned again, now without owner and deadline.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from trail in knowledge.Trails
        where trail.Plans.Count > 1
        let assigned = trail.Plans.Where(plan => plan.Planned.Deadline is not null).Concat(trail.Plans.Where(plan => plan.Planned.Lead.Count > 0)).FirstOrDefault()
        where assigned is not null
        from again in trail.Plans
        where IsOpen(again) && Times.NotBefore(again.Source) > Times.NotBefore(assigned.Source)
            && !trail.Plans.Any(plan => plan.Source == again.Source && !IsOpen(plan))
        group (Assigned: assigned, Again: again) by again.Source into plans
        select Found([.. plans.DistinctBy(plan => plan.Assigned)]);

    private static bool IsOpen(Plan plan) => plan.Planned is { Deadline: null, Lead.Count: 0 };

    private Finding Found(IReadOnlyList<(Plan Assigned, Plan Again)> plans)
    {
        var again = Wording.Name(plans[0].Again.Source.Document);
        return Passage.Finding(Info, "planned-again", [[.. plans.Select(plan => TrailFinding.At(plan.Assigned))], [.. plans.Select(plan => TrailFinding.At(plan.Again))]],
            $"{again} vẫn nêu xây dựng văn bản đã được giao từ trước nhưng không nêu cơ quan chủ trì và thời hạn: {string.Join("; ", plans.Select(Told))}.",
            $"{again} plans again, without owner and deadline, what was planned before: {string.Join("; ", plans.Select(ToldInEnglish))}.",
            "Nêu tiến độ của văn bản đã giao; nếu phải làm tiếp thì ghi rõ cơ quan chủ trì và thời hạn mới.");
    }

    private static string Told((Plan Assigned, Plan Again) plan) =>
        $"“{plan.Again.Title}” ({Wording.Place(plan.Again.Source.Document, plan.Again.Evidence)}); {TrailFinding.At(plan.Assigned).Where} đã giao{Owner(plan.Assigned, " ")}{Due(plan.Assigned, ", thời hạn ")}";

    private static string ToldInEnglish((Plan Assigned, Plan Again) plan) =>
        $"“{plan.Again.Title}” ({Wording.EnglishPlace(plan.Again.Source.Document, plan.Again.Evidence)}); {TrailFinding.At(plan.Assigned).EnglishWhere} assigned it{Owner(plan.Assigned, " to ")}{Due(plan.Assigned, ", due ")}";

    private static string Owner(Plan plan, string before) => plan.Planned.Lead.Count == 0 ? "" : before + string.Join(", ", plan.Planned.Lead);

    private static string Due(Plan plan, string before) => plan.Planned.Deadline is { } deadline ? before + deadline.Text : "";
}
