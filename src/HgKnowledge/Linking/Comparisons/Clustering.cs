namespace HgKnowledge.Linking.Comparisons;

/// <summary>Finds the clusters of a thread: what differs is joined into one cluster and parted into camps.</summary>
/// <remarks>
/// The cost is linear in the number of statements; only differing claims on the same time are compared with one another.
/// A claim that agrees with several camps (a coarser number) takes no side, so it neither hides nor widens a difference.
/// </remarks>
internal sealed class Clustering
{
    /// <summary>So many claims on one time are compared pair by pair; more are each compared with a sample of that size.</summary>
    private const int Crowd = 40;

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
    public IEnumerable<Cluster> AcrossDocuments() => Clusters(Differences(inside: false)).Where(DocumentsDisagree);

    /// <summary>Differences inside single documents, a cluster never holding statements of two.</summary>
    public IEnumerable<Cluster> InsideDocuments() =>
        _variants.SelectMany(v => v.Statements)
            .GroupBy(s => s.Document.Name, StringComparer.Ordinal)
            .Where(own => own.Skip(1).Any())
            .OrderBy(own => own.Key, StringComparer.Ordinal)
            .SelectMany(own => new Clustering(own, _comparer).Inside());

    private IEnumerable<Cluster> Inside() => Clusters(Differences(inside: true));

    private IEnumerable<Difference> Differences(bool inside) =>
        Pairs().Distinct()
            .Where(pair => Comparer.Obstacle(pair.One.Claim, pair.Other.Claim) is null)
            .Select(pair => Difference.Of(pair.One, pair.Other, _comparer, inside))
            .OfType<Difference>();

    /// <summary>The pairs of variants that speak of one time.</summary>
    private IEnumerable<(Variant One, Variant Other)> Pairs() =>
        from time in _variants.SelectMany(v => v.Times().Distinct().Select(time => (Time: time, Variant: v))).GroupBy(e => e.Time, e => e.Variant)
        let members = time.ToList()
        let step = (members.Count + Crowd - 1) / Crowd
        from i in Enumerable.Range(0, members.Count)
        from j in Enumerable.Range(0, (members.Count + step - 1) / step).Select(sample => sample * step)
        where step > 1 ? i != j : i < j
        select i < j ? (members[i], members[j]) : (members[j], members[i]);

    /// <summary>Whatever hangs together by differences is one cluster.</summary>
    private IEnumerable<Cluster> Clusters(IEnumerable<Difference> differences)
    {
        var groups = new Dictionary<Variant, List<Difference>>();
        foreach (var difference in differences)
        {
            var one = groups.GetValueOrDefault(difference.One) ?? [];
            var other = groups.GetValueOrDefault(difference.Other) ?? one;
            var (large, small) = one.Count >= other.Count ? (one, other) : (other, one);
            if (!ReferenceEquals(large, small))
            {
                large.AddRange(small);
                foreach (var moved in small)
                    groups[moved.One] = groups[moved.Other] = large;
            }
            large.Add(difference);
            groups[difference.One] = groups[difference.Other] = large;
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
