namespace HgKnowledge.Linking.Trails;

/// <summary>Follows every planned document through the corpus.</summary>
public static class TrailFinder
{
    private const int MostSuggestions = 3;
    private const double Rivalry = 0.05;

    /// <summary>One trail a planned document in the order of the plans, then one for each other document with a symbol.</summary>
    public static IReadOnlyList<Trail> Of(Knowledge knowledge)
    {
        var issued = IssuedReader.Of(knowledge);
        var plans = knowledge.Documents.SelectMany(PlanReader.Of).ToList();
        var matcher = new TrailMatcher(new RareWords(plans.Select(plan => plan.Words).Concat(issued.Select(document => document.Words))));
        var index = new IssuedIndex(issued);
        var newest = new NewestDays(knowledge);
        var found = PlanGroups.Of(plans, matcher).Select(group => (Plans: group, Matches: Matches(group, index, matcher))).ToList();
        var certain = Settled(found.SelectMany((trail, i) => trail.Matches.Select(match => (Trail: i, Match: match))));
        var taken = certain.Values.Select(match => match.Issued).ToHashSet(ReferenceEqualityComparer.Instance);
        return
        [
            .. found.Select((trail, i) => new Trail(trail.Plans, certain.GetValueOrDefault(i),
                certain.ContainsKey(i) ? [] : [.. trail.Matches.Where(match => !taken.Contains(match.Issued)).Take(MostSuggestions).Select(match => match with { Certain = false })],
                newest.After(trail.Plans[0]))),
            .. issued.Where(document => !taken.Contains(document) && (document.Symbol ?? document.Document?.Document.Name) is not null)
                .Select(document => new Trail([], new(document, 1, true, []), [], null)),
        ];
    }

    private static List<TrailMatch> Matches(List<Plan> plans, IssuedIndex index, TrailMatcher matcher) =>
    [
        .. index.Sharing(plans.Select(plan => plan.Words))
            .Select(issued => plans.Select(plan => matcher.Of(plan, issued)).OfType<TrailMatch>().MaxBy(match => (match.Certain, match.Confidence)))
            .OfType<TrailMatch>().OrderByDescending(match => match.Certain).ThenByDescending(match => match.Confidence).ThenBy(match => match.Issued.Name, StringComparer.Ordinal),
    ];

    /// <summary>Each document fulfils one plan and each plan has one document: the likeliest first. Where two are as likely nothing is certain.</summary>
    private static Dictionary<int, TrailMatch> Settled(IEnumerable<(int Trail, TrailMatch Match)> matches)
    {
        var candidates = matches.Where(pair => pair.Match.Certain).OrderByDescending(pair => pair.Match.Confidence).ThenBy(pair => pair.Trail).ToList();
        var byTrail = candidates.ToLookup(pair => pair.Trail);
        var byIssued = candidates.ToLookup(pair => (object)pair.Match.Issued, ReferenceEqualityComparer.Instance);
        var settled = new Dictionary<int, TrailMatch>();
        var taken = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (trail, match) in candidates)
        {
            if (settled.ContainsKey(trail) || taken.Contains(match.Issued) || byTrail[trail].Concat(byIssued[match.Issued]).Any(other => Rivals((trail, match), other)))
                continue;
            settled[trail] = match;
            taken.Add(match.Issued);
        }
        return settled;
    }

    private static bool Rivals((int Trail, TrailMatch Match) one, (int Trail, TrailMatch Match) other) =>
        (one.Trail == other.Trail) != (one.Match.Issued == other.Match.Issued) && Math.Abs(one.Match.Confidence - other.Match.Confidence) <= Rivalry
        && one.Match.Issued.Symbol is not null == other.Match.Issued.Symbol is not null;
}
