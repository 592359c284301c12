namespace HgKnowledge.Linking.Comparisons;

/// <summary>A thread with its statements compared: what agrees, what differs, and what was not compared and why.</summary>
public sealed class ThreadComparison
{
    private readonly Comparer _comparer;
    private readonly List<(Statement Statement, Claim Claim)> _statements;

    private ThreadComparison(IndicatorThread thread, Comparer comparer)
    {
        Thread = thread;
        _comparer = comparer;
        var ordered = thread.Statements.ToList();
        ordered.Sort(Comparer.Order);
        _statements = [.. ordered.Select(statement => (statement, comparer.Claim(statement)))];
    }

    /// <summary>The comparison of one thread of the linked knowledge.</summary>
    public static ThreadComparison Of(IndicatorThread thread, Knowledge knowledge) => new(thread, Comparer.For(knowledge));

    /// <summary>The comparison of one thread; make the comparer once for all threads: <see cref="Comparer.For"/>.</summary>
    public static ThreadComparison Of(IndicatorThread thread, Comparer comparer) => new(thread, comparer);

    /// <summary>The thread.</summary>
    public IndicatorThread Thread { get; }

    /// <summary>
    /// Every pair of statements, by place of the earlier and then of the later one, computed while it is read: n statements
    /// have n(n-1)/2 pairs, so a reader of big threads takes as many as it shows.
    /// </summary>
    public IEnumerable<Comparison> Pairs
    {
        get
        {
            for (var i = 0; i < _statements.Count; i++)
                for (var j = i + 1; j < _statements.Count; j++)
                    yield return _comparer.Compare(_statements[i].Statement, _statements[i].Claim, _statements[j].Statement, _statements[j].Claim);
        }
    }

    /// <summary>The pairs that may be compared.</summary>
    public IEnumerable<Comparison> Compared => Pairs.Where(pair => pair.Comparable);

    /// <summary>The pairs that may not be compared; each says why.</summary>
    public IEnumerable<Comparison> NotCompared => Pairs.Where(pair => !pair.Comparable);

    /// <summary>Where documents differ from one another, one cluster an issue; cheap in big threads.</summary>
    public IEnumerable<Cluster> AcrossDocuments() => new Clustering(Thread.Statements, _comparer).AcrossDocuments();

    /// <summary>Where a document differs from itself, one cluster an issue.</summary>
    public IEnumerable<Cluster> InsideDocuments() => new Clustering(Thread.Statements, _comparer).InsideDocuments();
}
