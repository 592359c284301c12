using HgKnowledge.Extraction.Bodies;
using HgKnowledge.Linking;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Rules.Tasks;

/// <summary>A document to be made that two documents give to different bodies, or give different deadlines that were both still to come.</summary>
internal sealed class PlannedOtherwise : IRule
{
    public RuleInfo Info { get; } = new("HG321", "planned-otherwise", Severity.Info,
        "Hai văn bản giao xây dựng cùng một văn bản cho hai cơ quan khác nhau, hoặc với hai thời hạn khác nhau.",
        "Two documents plan one and the same document with different owners or deadlines.");

    public IEnumerable<Finding> Check(Knowledge knowledge) =>
        from trail in knowledge.Trails
        where trail.Plans.Count > 1
        from found in Owners(trail).Concat(Deadlines(trail))
        select found;

    private IEnumerable<Finding> Owners(Trail trail)
    {
        var owned = FirstOfEach(trail, plan => plan.Planned.Lead.Count > 0);
        // Where the bodies of any two places are the same or one is part of the other, somebody only says more than another.
        if (owned.Count > 1 && !owned.Any(one => owned.Any(other => one != other && Shares(one.Planned.Lead, other.Planned.Lead))))
            yield return Found("two-owners", owned, plan => string.Join(", ", plan.Planned.Lead), "giao", "gives it to",
                "Thống nhất một cơ quan chủ trì, hoặc nói rõ văn bản sau thay thế phân công của văn bản trước.");
    }

    private IEnumerable<Finding> Deadlines(Trail trail)
    {
        var due = FirstOfEach(trail, plan => plan.Planned.Deadline is not null);
        // What a later document sets when the first deadline has passed is no contradiction: the work is late.
        if (due.Count > 1 && due.DistinctBy(plan => plan.Planned.Deadline!.To).Count() > 1 && !due.Exists(plan => Times.NotBefore(plan.Source) > due[0].Planned.Deadline!.To))
            yield return Found("two-deadlines", due, plan => plan.Planned.Deadline!.Text, "ghi thời hạn", "sets",
                "Thống nhất một thời hạn, hoặc nói rõ văn bản sau điều chỉnh thời hạn của văn bản trước.");
    }

    /// <summary>Of each document its first plan that says so; a document that contradicts itself is told elsewhere.</summary>
    private static List<Plan> FirstOfEach(Trail trail, Func<Plan, bool> says) => [.. trail.Plans.Where(says).DistinctBy(plan => plan.Source)];

    private static bool Shares(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Any(a => other.Any(b => Contains(BodyNames.Key(a), BodyNames.Key(b)) || Contains(BodyNames.Key(b), BodyNames.Key(a))));

    private static bool Contains(string whole, string part) => whole.Contains(part, StringComparison.OrdinalIgnoreCase);

    private Finding Found(string verdict, List<Plan> plans, Func<Plan, string> value, string says, string english, string resolution) =>
        Passage.Finding(Info, verdict, [.. plans.Select(plan => (IReadOnlyList<Passage>)[TrailFinding.At(plan)])],
            $"“{plans[0].Title}”: {string.Join("; ", plans.Select(plan => $"{TrailFinding.At(plan).Where} {says} {value(plan)}"))}.",
            $"“{plans[0].Title}”: {string.Join("; ", plans.Select(plan => $"{TrailFinding.At(plan).EnglishWhere} {english} {value(plan)}"))}.",
            resolution);
}
