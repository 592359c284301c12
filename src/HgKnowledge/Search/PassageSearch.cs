using HgKnowledge.Search.Analysis;
using HgKnowledge.Search.Matching;
using HgKnowledge.Search.Queries;
using HgKnowledge.Search.Ranking;
using HgKnowledge.Storage;

namespace HgKnowledge.Search;

/// <summary>
/// Search over any engine: the engine finds passages that fit, in steps from strict to lax; one scorer puts them in order.
/// It serves one thread.
/// </summary>
/// <param name="matcher">The engine.</param>
/// <param name="source">What is known of the passages.</param>
public sealed class PassageSearch(IPassageMatcher matcher, IPassageSource source) : IPassageIndex
{
    private const int MostCounted = 10_000;
    private const int MostCharacters = 150_000;
    private const double EnoughShare = 0.5;

    private readonly Frequencies _frequencies = new(matcher);

    /// <inheritdoc/>
    public string Engine => matcher.Name;

    /// <inheritdoc/>
    public SearchAnswer Search(SearchRequest request)
    {
        var query = QueryParser.Parse(request.Query);
        var like = request.Like is { } place ? Likeness.Of(place, source, _frequencies) : null;
        if (query is null && like is null)
            return SearchAnswer.Empty;
        var plan = like is null ? QueryPlanner.Plan(query!, source) : like.Plan(query is null ? null : QueryPlanner.Plan(query, source));
        var only = plan.Statement.Count > 0 ? source.Statements(plan.Statement) : null;
        var answer = only is { Count: 0 } || request.Limit < 1 ? SearchAnswer.Empty : Answer(request, plan, only, like?.Passage);
        return answer with { Unmet = plan.Unmet };
    }

    private SearchAnswer Answer(SearchRequest request, QueryPlan plan, IReadOnlySet<long>? only, StoredPassage? like)
    {
        var candidates = new Candidates(matcher, _frequencies, plan, only).Find(Math.Max(request.Limit, Candidates.Fewest));
        var rows = candidates.Rows.Where(row => row != like?.Row).ToList();
        var hits = Ranked(plan, rows, request.Limit, like);
        if (!request.WithFacets)
            return new(hits, candidates.Full, !candidates.MayBeMore, []);
        var all = candidates.MayBeMore || candidates.Rows.Count > candidates.Full ? new Candidates(matcher, _frequencies, plan, only).Every(MostCounted) : rows;
        var once = new EachOnce(source).Of(all);
        return new(hits, once.Count, all.Count < MostCounted, source.Facets(once));
    }

    private List<PassageHit> Ranked(QueryPlan plan, List<long> rows, int limit, StoredPassage? like)
    {
        var weighing = Weighing.Of(plan, _frequencies.Of, Math.Max(matcher.Passages, 1));
        var scorer = new PassageScorer(weighing);
        var (characters, copies) = (0, new CopiesOnce());
        var ranked = source.Read(rows)
            // Where very long passages have all that is asked for, the candidates that come last are not worth their reading.
            .TakeWhile((passage, index) => (characters += passage.Text.Length) < MostCharacters || index < limit)
            .Select(scorer.Score)
            .Where(scored => (plan.Dispensable == 0 || scored.Share >= EnoughShare) && !(like is not null && copies.IsCopy(like, scored.Passage)))
            .OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Passage.Row);
        return [.. copies.Of(ranked, limit).Select(kept => Hit(kept.Passage) with { Copies = kept.Copies })];
    }

    private static PassageHit Hit(ScoredPassage scored)
    {
        var passage = scored.Passage;
        var snippet = Snippet.Of(passage.Text, scored.Matches);
        return new(
            passage.Document, passage.Meta.Title ?? passage.Document, PassageRow.Block(passage.Row), passage.Lines.LineAt(snippet.FirstMatch),
            passage.Page, passage.Section, snippet.Text, scored.Score)
        {
            Date = passage.Meta.Date,
            Missing = scored.Missing,
            Kinds = [.. passage.Marks.Split(' ').Where(m => m.StartsWith(Indexing.Mark.Kind, StringComparison.Ordinal)).Select(m => m[Indexing.Mark.Kind.Length..])],
            Text = passage.Text,
        };
    }
}
