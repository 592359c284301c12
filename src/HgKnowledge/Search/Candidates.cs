using HgKnowledge.Search.Analysis;
using HgKnowledge.Search.Indexing;
using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search;

/// <summary>
/// Collects the passages worth weighing, strictest first. Where many fit, the engine's own relevance would cost more than
/// all the rest: then those that have the words as a phrase come first, and of the others short ones.
/// </summary>
internal sealed class Candidates(IPassageMatcher matcher, Frequencies frequencies, QueryPlan plan, IReadOnlySet<long>? only)
{
    /// <summary>With so many candidates nothing laxer is tried.</summary>
    public const int Fewest = 30;

    private const int Most = 150;
    private const int SmallIndex = 6_000;
    private const int FewEnoughToWeigh = 2_000;
    private const int FewEnoughToSum = 8_000;

    private readonly List<long> _rows = [];
    private readonly HashSet<long> _seen = [];

    // Beginnings of words may have to be looked for in each passage.
    private readonly MatchOrder _order = plan.Terms.Any(t => t.IsPrefix) ? MatchOrder.Reading : MatchOrder.Brevity;

    /// <summary>The passages, each once.</summary>
    public IReadOnlyList<long> Rows => _rows;

    /// <summary>How many of them have all that is asked for.</summary>
    public int Full { get; private set; }

    /// <summary>Whether more than these have all that is asked for.</summary>
    public bool MayBeMore { get; private set; }

    /// <summary>Fills <see cref="Rows"/>.</summary>
    /// <param name="wanted">How many are enough.</param>
    public Candidates Find(int wanted)
    {
        var most = Math.Max(Most, wanted);
        if (plan.Root.Expression(TokenField.Folded) is not { } folded)
        {
            if (only is not null && plan.Root.Unwanted.Count == 0)
                Add(only.Order().Take(most), most);
            Full = _rows.Count;
            return this;
        }
        Add(Own(), most);
        if (IsShort && !IsWeighable())
            AddPhrase(most);
        if (_rows.Count < most)
            AddFitting(most, folded);
        Full = _rows.Count;
        if (_rows.Count < wanted && plan.Dispensable > 0)
            AddPartial(most);
        return this;
    }

    /// <summary>All passages that have all that is asked for, up to a limit, unordered.</summary>
    public IReadOnlyList<long> Every(int limit) => plan.Root.Expression(TokenField.Folded) is { } folded
        ? matcher.Match(folded, limit, MatchOrder.Reading, only)
        : [.. (only ?? new HashSet<long>()).Order().Take(limit)];

    private IReadOnlyList<long> Match(MatchNode expression, int limit, MatchOrder order) => matcher.Match(expression, limit, order, only);

    /// <summary>Where few fit whatever their accents, those that fit better are among them.</summary>
    private void AddFitting(int most, MatchNode folded)
    {
        var fitting = Match(folded, most, _order);
        if (fitting.Count < most)
            Add(fitting, most);
        else if (IsWeighable())
            AddRelevant(most, folded);
        else
            AddBrief(most, fitting);
    }

    private void AddRelevant(int most, MatchNode folded)
    {
        Add(Match(plan.Root.Expression(TokenField.Exact)!, most, MatchOrder.Relevance), most);
        if (_rows.Count < most)
            Add(Match(folded, most, MatchOrder.Relevance), most);
    }

    private void AddBrief(int most, IReadOnlyList<long> fitting)
    {
        if (!IsShort)
            AddPhrase(most);
        if (_rows.Count < most)
            Add(Match(plan.Root.Expression(TokenField.Exact)!, most, _order), most);
        if (_rows.Count < most)
            Add(fitting, most);
    }

    // A few words are often enough a phrase of very many passages, many words hardly ever.
    private bool IsShort => plan.Words.Count <= 4;

    private void AddPhrase(int most)
    {
        if (Phrase() is { } phrase)
            Add(Match(phrase, most, _order), most);
    }

    private void Add(IEnumerable<long> rows, int limit)
    {
        var count = 0;
        foreach (var row in rows)
        {
            count++;
            if (_seen.Add(row))
                _rows.Add(row);
        }
        MayBeMore |= count >= limit;
    }

    /// <summary>The documents that are themselves asked for by their symbol.</summary>
    private IReadOnlyList<long> Own()
    {
        var marks = plan.Terms.SelectMany(t => t.Marks).Where(m => m.StartsWith(Mark.Own, StringComparison.Ordinal)).ToList();
        if (marks.Count == 0)
            return [];
        var own = new MatchAny([.. marks.Select(MatchTokens.OfMark)]);
        var others = plan.Root.Wanted.OfType<MarkPlan>().Select(m => (MatchNode)m.Expression(TokenField.Mark)).ToList();
        return Match(plan.Root.Without(others.Count == 0 ? own : new MatchAll([own, .. others]))!, Most, MatchOrder.Reading);
    }

    private bool IsWeighable() =>
        plan.Terms.Where(t => t is { IsOptional: false, IsPrefix: false, IsFuzzy: false }).Select(frequencies.Of).DefaultIfEmpty(int.MaxValue).Min() <= FewEnoughToWeigh
        || frequencies.Passages <= SmallIndex;

    /// <summary>All words as typed in a row, with everything else that is asked for.</summary>
    private MatchNode? Phrase()
    {
        var words = plan.Words;
        if (words.Count < 2)
            return null;
        var field = words.Any(w => w.HasAccents) ? TokenField.Exact : TokenField.Folded;
        var row = new MatchTokens(field, [.. words.SelectMany(w => field == TokenField.Exact ? w.Variants[0].Exact : w.Variants[0].Folded)]);
        return Within(Others(field), row);
    }

    /// <summary>Passages that lack some of the words, the least telling ones first.</summary>
    private void AddPartial(int most)
    {
        var words = plan.Words.OrderBy(frequencies.Of).ToList();
        var required = Others(TokenField.Folded);
        if (frequencies.Passages <= SmallIndex || words.Sum(w => (long)frequencies.Of(w)) <= FewEnoughToSum)
            Add(Match(Within(required, new MatchAny(Expressions(words))), most, MatchOrder.Relevance), int.MaxValue);
        else
            AddPartial(most, required, words);
    }

    private void AddPartial(int most, List<MatchNode> required, List<QueryTerm> words)
    {
        var fewest = words.Count - plan.Dispensable;
        var fitting = MatchPartial(fewest);
        if (fitting.Count < most)
            Add(fitting, int.MaxValue);
        else
            for (var kept = words.Count - 1; kept >= fewest && _rows.Count < Most; kept--)
                Add(MatchPartial(kept), int.MaxValue);

        IReadOnlyList<long> MatchPartial(int kept) => Match(Within(required, new MatchAll(Expressions(words.Take(kept)))), most, _order);
    }

    /// <summary>What is asked for beside the words.</summary>
    private List<MatchNode> Others(TokenField field) =>
        [.. plan.Root.Wanted.Where(w => w is not TermPlan { Term: { IsWord: true } }).Select(w => w.Expression(field)).OfType<MatchNode>()];

    private MatchNode Within(List<MatchNode> others, MatchNode words) => plan.Root.Without(others.Count == 0 ? words : new MatchAll([.. others, words]))!;

    private static List<MatchNode> Expressions(IEnumerable<QueryTerm> words) => [.. words.Select(w => w.Expression(TokenField.Folded))];
}
