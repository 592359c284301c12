using HgKnowledge.Documents;
using HgKnowledge.Storage;
using Microsoft.Data.Sqlite;

namespace HgKnowledge.Store;

/// <summary>
/// Full-text search by SQLite's FTS5. Passages with all words and the accents as typed come first, then those with all words
/// and other accents; only where there are none of either, those with most of the words.
/// </summary>
internal sealed class FtsPassageIndex(string file, SqliteConnection connection) : IPassageIndex
{
    private const double HeadingBonus = 1.2;

    // More are ranked than are asked for, because the bonus for headings comes on top of SQLite's own order.
    private const int Spare = 50;

    private const int PartialCandidates = 300;

    private const string Sql =
        """
        SELECT ranked.rowid, -ranked.rank, documents.name, ifnull(documents.title, documents.name), blocks.number, blocks.kind,
               blocks.page, ifnull(outline.path, ''), blocks.text, json_extract(blocks.payload, '$.lines')
        FROM (SELECT rowid, rank FROM passages WHERE passages MATCH $match AND rank MATCH 'bm25(2.0, 1.0, 3.0)'
              ORDER BY rank LIMIT $limit) AS ranked
        CROSS JOIN blocks ON blocks.id = ranked.rowid
        CROSS JOIN documents ON documents.id = blocks.document
        LEFT JOIN outline ON outline.document = blocks.document AND outline.number = blocks.node
        """;

    /// <inheritdoc/>
    public IReadOnlyList<PassageHit> Search(string query, int limit = 20)
    {
        var parsed = SearchQuery.Parse(query);
        return parsed.Wanted.Count == 0 || limit < 1 ? [] : IndexFailure.Guard(file, () => Best(parsed, limit));
    }

    private List<PassageHit> Best(SearchQuery query, int limit)
    {
        var hits = new List<Candidate>();
        Collect(hits, new Tier(MatchExpression.AllExact(query), new Highlighter(query.Wanted, exact: true), 2, limit + Spare));
        var folded = new Highlighter(query.Wanted, exact: false);
        if (hits.Count < limit)
            Collect(hits, new Tier(MatchExpression.AllFolded(query), folded, 1, limit + Spare));
        if (hits.Count == 0 && query.Dispensable > 0)
            Collect(hits, new Tier(MatchExpression.SomeFolded(query), folded, 0, PartialCandidates, query.Wanted.Count - query.Dispensable));
        return [.. hits.OrderByDescending(found => found.Hit.Score).ThenBy(found => found.Row).Take(limit).Select(found => found.Hit)];
    }

    private void Collect(List<Candidate> hits, Tier tier)
    {
        using var command = connection.Command(Sql, "$match", "$limit").With(tier.Match, tier.Candidates);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            if (reader.GetInt64(0) is var row && !hits.Exists(found => found.Row == row) && Hit(reader, tier) is { } hit)
                hits.Add(new Candidate(row, hit));
    }

    private static PassageHit? Hit(SqliteDataReader row, Tier tier)
    {
        var text = row.GetString(8);
        var matches = tier.Terms.Find(text);
        if (tier.FewestTerms > 0 && matches.Select(match => match.Term).Distinct().Count() < tier.FewestTerms)
            return null;
        var snippet = Snippet.Of(text, matches);
        var relevance = row.GetDouble(1) * (row.GetString(5) == nameof(BlockKind.Heading) ? HeadingBonus : 1);
        return new PassageHit(
            row.GetString(2),
            row.GetString(3),
            row.GetInt32(4),
            Payload.Read(row, 9).Lines().LineAt(snippet.FirstMatch),
            row.IsDBNull(6) ? null : row.GetInt32(6),
            row.GetString(7),
            snippet.Text,
            tier.Base + Saturated(relevance));
    }

    // Keeps the order and stays below 1, whatever bm25 says.
    private static double Saturated(double relevance) => relevance / (1 + relevance);
}
