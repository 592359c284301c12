namespace HgKnowledge.Linking.Trails;

/// <summary>Brings the plans of one document together. Only plans that share words are compared.</summary>
internal static class PlanGroups
{
    private const int FewestShared = 2;

    /// <summary>The groups in the order of their first plans.</summary>
    public static List<List<Plan>> Of(IEnumerable<Plan> plans, TrailMatcher matcher)
    {
        var groups = new List<List<Plan>>();
        var byFeature = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var plan in plans)
            if (Sharing(plan, byFeature).FirstOrDefault(group => matcher.Same(groups[group][0], plan), -1) is >= 0 and var found)
                groups[found].Add(plan);
            else
                Open(plan, groups, byFeature);
        return groups;
    }

    private static IEnumerable<int> Sharing(Plan plan, Dictionary<string, List<int>> byFeature) =>
        plan.Words.Features.SelectMany(feature => byFeature.GetValueOrDefault(feature) ?? []).CountBy(group => group)
            .Where(count => count.Value >= FewestShared).Select(count => count.Key).Order();

    private static void Open(Plan plan, List<List<Plan>> groups, Dictionary<string, List<int>> byFeature)
    {
        foreach (var feature in plan.Words.Features)
            if (byFeature.TryGetValue(feature, out var sharing))
                sharing.Add(groups.Count);
            else
                byFeature[feature] = [groups.Count];
        groups.Add([plan]);
    }
}
