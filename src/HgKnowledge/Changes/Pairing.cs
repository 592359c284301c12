namespace HgKnowledge.Changes;

/// <summary>Finds for the items of one version those of the other that mean the same thing.</summary>
/// <param name="Same">Pairs, older first.</param>
/// <param name="Gone">Older items without a partner.</param>
/// <param name="Come">Newer items without a partner.</param>
internal sealed record Pairing<T>(IReadOnlyList<(T Older, T Newer)> Same, IReadOnlyList<T> Gone, IReadOnlyList<T> Come)
{
    /// <summary>Pairs equal items, by the first key, then by the next; of those left over the ones most alike.</summary>
    /// <param name="older">Items of the older version, in reading order.</param>
    /// <param name="newer">Items of the newer version, in reading order.</param>
    /// <param name="keys">Keys whose equality makes a pair, the strictest first.</param>
    /// <param name="likeness">How alike two items are; 0 for those that are no pair.</param>
    public static Pairing<T> Of(IReadOnlyList<T> older, IReadOnlyList<T> newer, IReadOnlyList<Func<T, object>> keys, Func<T, T, double> likeness)
    {
        var (gone, come, same) = (older.ToList(), newer.ToList(), new List<(T, T)>());
        foreach (var key in keys)
            PairEqual(gone, come, key, same);
        PairAlike(gone, come, likeness, same);
        return new(same, gone, come);
    }

    private static void PairEqual(List<T> gone, List<T> come, Func<T, object> key, List<(T, T)> same)
    {
        var waiting = come.GroupBy(key).ToDictionary(group => group.Key, group => new Queue<T>(group));
        var paired = new HashSet<T>(ReferenceEqualityComparer.Instance as IEqualityComparer<T>);
        foreach (var item in gone)
            if (waiting.TryGetValue(key(item), out var partners) && partners.TryDequeue(out var partner))
            {
                same.Add((item, partner));
                paired.Add(item);
                paired.Add(partner);
            }
        gone.RemoveAll(paired.Contains);
        come.RemoveAll(paired.Contains);
    }

    private static void PairAlike(List<T> gone, List<T> come, Func<T, T, double> likeness, List<(T, T)> same)
    {
        var candidates =
            from one in gone.Index()
            from other in come.Index()
            let score = likeness(one.Item, other.Item)
            where score > 0
            orderby score descending, Math.Abs(one.Index - other.Index), one.Index
            select (Older: one, Newer: other);
        var (olderTaken, newerTaken) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (one, other) in candidates)
            if (!olderTaken.Contains(one.Index) && newerTaken.Add(other.Index))
            {
                olderTaken.Add(one.Index);
                same.Add((one.Item, other.Item));
            }
        var (left, right) = (gone.Where((_, i) => !olderTaken.Contains(i)).ToList(), come.Where((_, i) => !newerTaken.Contains(i)).ToList());
        gone.Clear();
        gone.AddRange(left);
        come.Clear();
        come.AddRange(right);
    }
}
