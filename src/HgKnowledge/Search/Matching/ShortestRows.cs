namespace HgKnowledge.Search.Matching;

/// <summary>Chooses the shortest among the first matches in reading order.</summary>
public sealed class ShortestRows
{
    private const int Most = 600;

    private readonly List<(long Length, long Row)> _rows = [];

    /// <summary>Whether there is a choice of enough; what follows is not looked at.</summary>
    public bool IsFull => _rows.Count == Most;

    /// <summary>Adds a match.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="length">Number of its tokens in all streams.</param>
    public void Add(long row, long length) => _rows.Add((length, row));

    /// <summary>The rows, the shortest first; of equals the earlier one.</summary>
    public IReadOnlyList<long> Take(int limit) => [.. _rows.Order().Take(limit).Select(r => r.Row)];
}
