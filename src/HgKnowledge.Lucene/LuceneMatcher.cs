using HgKnowledge.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace HgKnowledge.Lucene;

/// <summary>Finds passages in one state of the index.</summary>
/// <param name="reader">The index.</param>
/// <param name="gone">Documents that count as taken out.</param>
internal sealed class LuceneMatcher(IndexReader reader, IReadOnlySet<long> gone) : IPassageMatcher
{
    private readonly IndexSearcher _searcher = new(reader);
    private readonly MatchQueries _queries = new(reader);

    // A word may be spelled in more ways than Lucene takes for sensible.
    static LuceneMatcher() => BooleanQuery.MaxClauseCount = int.MaxValue;

    /// <inheritdoc/>
    public string Name => "Lucene.Net";

    /// <inheritdoc/>
    public long Passages => reader.NumDocs;

    /// <inheritdoc/>
    public IReadOnlyList<long> Match(MatchNode expression, int limit, MatchOrder order, IReadOnlySet<long>? only = null)
    {
        var weight = _searcher.CreateNormalizedWeight(_queries.Of(expression));
        var matches = Walk.Matches(weight, reader).Where(match => only?.Contains(match.Row) != false && !IsGone(match.Row));
        return order switch
        {
            MatchOrder.Reading => [.. matches.Select(match => match.Row).Take(limit)],
            MatchOrder.Brevity => Shortest(matches, limit),
            _ => Best(matches, limit),
        };
    }

    /// <inheritdoc/>
    public int Frequency(string token)
    {
        var term = new Term(PassageFields.Folded, token);
        return reader.HasDeletions
            ? (int)Walk.Count(_searcher.CreateNormalizedWeight(new TermQuery(term)), reader)
            : reader.DocFreq(term);
    }

    private bool IsGone(long row) => gone.Count > 0 && gone.Contains(PassageRow.Document(row));

    private static IReadOnlyList<long> Shortest(IEnumerable<Walk.Match> matches, int limit)
    {
        var rows = new ShortestRows();
        foreach (var match in matches)
        {
            rows.Add(match.Row, match.Length);
            if (rows.IsFull)
                break;
        }
        return rows.Take(limit);
    }

    private static List<long> Best(IEnumerable<Walk.Match> matches, int limit)
    {
        // The least relevant first, and of equals the later one.
        var best = new PriorityQueue<long, (float Relevance, long Row)>();
        var least = float.MinValue;
        foreach (var match in matches)
        {
            var (row, relevance) = (match.Row, match.Relevance);
            // Rows ascend: of equals the one that is there comes first.
            if (best.Count == limit && relevance <= least)
                continue;
            if (best.Count == limit)
                best.Dequeue();
            best.Enqueue(row, (relevance, -row));
            least = best.TryPeek(out _, out var last) ? last.Relevance : least;
        }
        var rows = new List<long>(best.Count);
        while (best.TryDequeue(out var row, out _))
            rows.Add(row);
        rows.Reverse();
        return rows;
    }
}
