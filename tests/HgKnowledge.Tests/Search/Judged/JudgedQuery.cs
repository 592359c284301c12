using HgKnowledge.Storage;

namespace HgKnowledge.Tests.Search.Judged;

/// <summary>A query with the passages that answer it.</summary>
/// <param name="Query">As a person would type it.</param>
/// <param name="IsHeld">Whether the ranking was not tuned on it.</param>
/// <param name="Passages">All that was judged to answer it.</param>
public sealed record JudgedQuery(string Query, bool IsHeld, IReadOnlyList<JudgedPassage> Passages)
{
    private const int Depth = 10;

    /// <summary>Normalised discounted cumulative gain of the first ten hits, from 0 to 1; gains are 3 for grade 2 and 1 for grade 1.</summary>
    public double Gain(IReadOnlyList<PassageHit> hits) => Sum(hits.Select(Grade)) / Sum(Passages.Select(p => p.Grade).OrderDescending());

    /// <summary>Whether one of the first three hits answers the query.</summary>
    public bool Succeeds(IReadOnlyList<PassageHit> hits) => hits.Take(3).Any(hit => Grade(hit) == 2);

    /// <summary>The grade of a hit; of passages that begin alike it is the nearest above.</summary>
    public int Grade(PassageHit hit) => Passages.Where(p => p.Is(hit)).MaxBy(p => p.Line)?.Grade ?? 0;

    private static double Sum(IEnumerable<int> grades) => grades.Take(Depth).Select((grade, rank) => ((1 << grade) - 1) / Math.Log2(rank + 2)).Sum();
}
