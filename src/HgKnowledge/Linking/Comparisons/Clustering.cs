namespace HgKnowledge.Linking.Comparisons;

/// <summary>Finds the clusters of a thread: what differs is joined into one cluster and parted into camps.</summary>
/// <remarks>
/// The cost is linear in the number of statements; only differing claims on the same time are compared with one another.
/// A claim that agrees with several camps (a coarser number) takes no side, so it neither hides nor widens a difference.
/// </remarks>
internal sealed class Clustering
{
    private readonly Comparer _comparer;
    private readonly List<Variant> _variants;

    /// <summary>Clusters of the given statements.</summary>
    public Clustering(IEnumerable<Statement> statements, Comparer comparer)
    {
        _comparer = comparer;
        var ordered = statements.ToList();
        ordered.Sort(Comparer.Order);
        _variants = Variant.Of(ordered, comparer);
    }

    /// <summary>Differences between documents. Documents that hold the same set of differing numbers do not contradict one another.</summary>
    public IEnumerable<Cluster> AcrossDocuments() =>
        Clusters(Differences((one, other) => Difference.Of(one, one.Statements, other, other.Statements, _comparer, inside: false)))
            .Where(DocumentsDisagree);

    /// <summary>Differences inside single documents, a cluster never holding statements of two.</summary>
    public IEnumerable<Cluster> InsideDocuments()
    {
        var crowded = _variants.SelectMany(v => v.Documents).CountBy(name => name, StringComparer.Ordinal).Where(pair => pair.Value > 1);
        return crowded.Select(pair => pair.Key).Order(StringComparer.Ordinal).SelectMany(Inside);
    }

    private IEnumerable<Cluster> Inside(string document)
    {
        var own = new Clustering(
            _variants.Where(v => v.Documents.Contains(document)).SelectMany(v => v.Statements).Where(s => s.Document.Name == document), _comparer);
        return own.Clusters(own.Differences(
            (one, other) => Difference.Of(one, one.Statements, other, other.Statements, _comparer, inside: true)));
    }

    private List<Difference> Differences(Func<Variant, Variant, Difference?> differ)
    {
        var pairs =
            from bucket in _variants.SelectMany(v => v.Times().Distinct().Select(time => (Time: time, Variant: v))).GroupBy(e => e.Time, e => e.Variant)
            let members = bucket.ToList()
            from i in Enumerable.Range(0, members.Count)
            from j in Enumerable.Range(i + 1, members.Count - i - 1)
            where Comparer.Obstacle(members[i].Claim, members[j].Claim) is null
            select (members[i], members[j]);
        return [.. pairs.Distinct().Select(pair => differ(pair.Item1, pair.Item2)).OfType<Difference>()];
    }

    private IEnumerable<Cluster> Clusters(List<Difference> differences)
    {
        var groups = new Dictionary<Variant, List<Difference>>(ReferenceEqualityComparer.Instance);
        foreach (var difference in differences)
        {
            var group = groups.GetValueOrDefault(difference.One) ?? [];
            if (groups.GetValueOrDefault(difference.Other) is { } second && !ReferenceEquals(second, group))
                group.AddRange(second);
            group.Add(difference);
            foreach (var member in group)
                groups[member.One] = groups[member.Other] = group;
        }
        return groups.Values.Distinct<List<Difference>>(ReferenceEqualityComparer.Instance).Select(Join);
    }

    private Cluster Join(List<Difference> group)
    {
        var gravest = group.Select(d => d.Pair).OrderByDescending(p => p.Severity).ThenByDescending(p => p.Verdict)
            .ThenBy(p => p.Earlier, Comparer<Statement>.Create(Comparer.Order)).ThenBy(p => p.Later, Comparer<Statement>.Create(Comparer.Order)).First();
        return new(Camps([.. group.SelectMany(d => new[] { d.One, d.Other }).Distinct()]), gravest);
    }

    /// <summary>Precise points first: a range or a coarse number joins the camp it fits, and none if it fits several.</summary>
    private List<Camp> Camps(List<Variant> variants)
    {
        var camps = new List<List<Variant>>();
        foreach (var variant in variants.OrderBy(v => !v.Claim.Extent.Point).ThenBy(v => v.Claim.Extent.Step))
        {
            var fitting = camps.Where(camp => camp.All(member => member.AgreesWith(variant, _comparer))).ToList();
            if (fitting.Count == 0)
                camps.Add([variant]);
            else if (fitting.Count == 1)
                fitting[0].Add(variant);
        }
        var order = Comparer<Statement>.Create(Comparer.Order);
        return [.. camps
            .Select(camp => camp.SelectMany(v => v.Statements).Order(order).ToList())
            .OrderBy(statements => statements[0], order)
            .Select((statements, index) => new Camp(Label(index), statements))];
    }

    private static bool DocumentsDisagree(Cluster cluster)
    {
        var sets = cluster.Camps.Select(camp => camp.Statements.Select(s => s.Document.Name).ToHashSet(StringComparer.Ordinal)).ToList();
        return sets.Exists(set => !set.SetEquals(sets[0]));
    }

    private static string Label(int index) => index < 26 ? ((char)('A' + index)).ToString() : $"Z{index - 25}";
}
