using HgKnowledge.Documents;
using HgKnowledge.Search.Analysis;
using HgKnowledge.Search.Indexing;
using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search.Ranking;

/// <summary>
/// Decides how well a passage answers a query, the same for every engine. A term counts by its rarity, with other accents
/// than typed less; words that stand together as they were typed count more, and so do all words within a short stretch.
/// What only the headings above a passage say counts in part.
/// </summary>
internal sealed class PassageScorer(Weighing weighing)
{
    private const double OtherAccents = 0.35;
    private const double OtherAccentsCover = 0.6;
    private const double AnyAccents = 0.92;
    private const double InHeadings = 0.35;
    private const double PairInHeadings = 0.6;
    private const double HeadingCovers = 0.6;
    private const double PairCovers = 0.85;
    private const double Alone = 0.7;
    private const double AloneCovers = 0.85;
    private const double Together = 0.9;
    private const double Close = 0.7;
    private const double OfHeading = 1.12;
    private const double OfIntent = 1.15;
    private const double OfOwn = 4;
    private const double CommonLength = 40;

    private readonly TermFinder _finder = new(weighing.Terms);
    private readonly double[] _best = new double[weighing.Terms.Count];
    private readonly int[] _count = new int[weighing.Terms.Count];
    private readonly bool[] _isAlone = new bool[weighing.Terms.Count];
    private readonly double[] _pairs = new double[weighing.Terms.Count];
    private readonly Dictionary<string, double[]> _above = new(StringComparer.Ordinal);

    /// <summary>The passage with its score.</summary>
    public ScoredPassage Score(StoredPassage passage)
    {
        var matches = _finder.Find(passage.Text);
        Tally(matches);
        var (score, covered) = Terms(passage);
        score *= LengthFactor(passage.Text.Length);
        score += Together * Pairs() + Close * Closeness(matches);
        score *= Math.Pow(covered / weighing.Wanted, 1.5);
        if (passage.Kind == BlockKind.Heading)
            score *= OfHeading;
        if (weighing.Intent.Length > 0 && HasMark(passage.Marks, Mark.Kind + weighing.Intent))
            score *= OfIntent;
        return new(passage, [.. matches.Where(IsShown)], score / weighing.Wanted, Missing(), Share());
    }

    /// <summary>Beside "mã" as it was typed, "ma" and "mà" are other words.</summary>
    private bool IsShown(TermMatch match) => match.IsExact || !weighing.HasAccents || _best[match.Term] < 1;

    private void Tally(List<TermMatch> matches)
    {
        Array.Clear(_best);
        Array.Clear(_count);
        foreach (var match in matches)
        {
            _best[match.Term] = Math.Max(_best[match.Term], Fit(match));
            _count[match.Term]++;
        }
        BestPairs(matches, _pairs);
        for (var i = 0; i < _isAlone.Length; i++)
            _isAlone[i] = _count[i] > 0 && HasNeighbour(i) && !IsPaired(_pairs, i);
    }

    /// <summary>Whether the query has a word beside it: "dân" and "số" apart are not "dân số".</summary>
    private bool HasNeighbour(int term) => Joins(term) || (term > 0 && Joins(term - 1));

    private bool Joins(int term) =>
        term + 1 < _best.Length && weighing.Terms[term] is { IsPaired: true, IsWord: true } && weighing.Terms[term + 1].IsWord;

    private static bool IsPaired(double[] pairs, int term) => pairs[term] > 0 || (term > 0 && pairs[term - 1] > 0);

    private double Fit(TermMatch match) => match.IsExact ? 1 : weighing.HasAccents ? OtherAccents : AnyAccents;

    private (double Score, double Covered) Terms(StoredPassage passage)
    {
        var (score, covered) = (0.0, 0.0);
        double[]? above = null;
        for (var i = 0; i < _best.Length; i++)
        {
            var (weight, term) = (weighing.Weights[i], weighing.Terms[i]);
            var counts = term is { IsOptional: true, IsWord: true } ? 0 : weight;
            if (Marked(term, passage.Marks) is > 0 and var marked)
            {
                score += weight * marked;
                covered += counts;
                _best[i] = Math.Max(_best[i], 1);
            }
            else if (_count[i] > 0)
            {
                score += weight * _best[i] * (_count[i] / (_count[i] + 0.4)) * (_isAlone[i] ? Alone : 1);
                covered += counts * (_isAlone[i] ? AloneCovers : 1) * (_best[i] > OtherAccents ? 1 : OtherAccentsCover);
            }
            else if ((above ??= Above(passage))[i] is > 0 and var said)
            {
                score += weight * said;
                covered += counts * (said > InHeadings ? PairCovers : HeadingCovers);
                _best[i] = said;
            }
        }
        return (score, covered);
    }

    private static double Marked(QueryTerm term, string marks)
    {
        var best = 0.0;
        foreach (var mark in term.Marks)
            if (HasMark(marks, mark))
                best = Math.Max(best, mark.StartsWith(Mark.Own, StringComparison.Ordinal) ? OfOwn : 1);
        return best;
    }

    private static bool HasMark(string marks, string mark)
    {
        var (isPrefix, text) = (mark.EndsWith('*'), mark.TrimEnd('*'));
        for (var at = marks.IndexOf(text, StringComparison.Ordinal); at >= 0; at = marks.IndexOf(text, at + 1, StringComparison.Ordinal))
            if ((at == 0 || marks[at - 1] == ' ') && (isPrefix || at + text.Length == marks.Length || marks[at + text.Length] == ' '))
                return true;
        return false;
    }

    /// <summary>What the headings say of each term, and what the document says of itself: nobody repeats the province in every sentence.</summary>
    private double[] Above(StoredPassage passage)
    {
        var said = new double[_best.Length];
        foreach (var text in (IEnumerable<string?>)[.. passage.Headings, passage.Meta.Title, passage.Meta.Issuer, passage.Meta.Province])
            if (text is not null)
                Raise(said, _above.TryGetValue(text, out var known) ? known : _above[text] = Above(text));
        return said;
    }

    private double[] Above(string text)
    {
        var (said, pairs, matches) = (new double[_best.Length], new double[_best.Length], _finder.Find(text));
        BestPairs(matches, pairs);
        foreach (var match in matches)
            said[match.Term] = Math.Max(said[match.Term], IsPaired(pairs, match.Term) ? PairInHeadings : InHeadings);
        return said;
    }

    private static void Raise(double[] values, double[] others)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = Math.Max(values[i], others[i]);
    }

    private static double LengthFactor(int characters) => 1 / (0.8 + (0.2 * Math.Min(characters / 4.5 / CommonLength, 6)));

    /// <summary>Neighbours of the query that are neighbours here.</summary>
    private double Pairs()
    {
        var sum = 0.0;
        for (var i = 0; i + 1 < _best.Length; i++)
            if (_pairs[i] > 0)
                sum += _pairs[i] * Math.Sqrt(weighing.Weights[i] * weighing.Weights[i + 1]);
        return sum;
    }

    /// <summary>How well each term and the next one of the query fit where they stand side by side; 0 where they do not.</summary>
    private void BestPairs(List<TermMatch> matches, double[] pairs)
    {
        Array.Clear(pairs);
        for (var i = 0; i < matches.Count; i++)
        {
            var first = matches[i];
            if (!Joins(first.Term))
                continue;
            // The matches are in the order of their first words; an abbreviation is both of two neighbours.
            var k = i;
            while (k > 0 && matches[k - 1].First == first.First)
                k--;
            for (; k < matches.Count && matches[k].First <= first.Last + 1; k++)
                if (matches[k] is var second && second.Term == first.Term + 1 && (second.First == first.Last + 1 || (second.First == first.First && second.Last == first.Last)))
                    pairs[first.Term] = Math.Max(pairs[first.Term], Math.Min(Fit(first), Fit(second)));
        }
    }

    /// <summary>The weight of the terms in the best stretch, the more the shorter the stretch is for them.</summary>
    private double Closeness(List<TermMatch> matches)
    {
        var (best, most, kinds) = (0.0, 0.0, 0);
        for (var i = 0; i < _best.Length; i++)
            if (_count[i] > 0)
                (most, kinds) = (most + weighing.Weights[i], kinds + 1);
        Span<bool> seen = _best.Length <= 128 ? stackalloc bool[_best.Length] : new bool[_best.Length];
        for (var i = 0; i < matches.Count && i < 200; i++)
        {
            seen.Clear();
            var (weight, distinct) = (0.0, 0);
            for (var k = i; k < matches.Count && matches[k].First - matches[i].First < 40; k++)
            {
                // All terms together would not make so long a stretch better than the best one.
                if (most * (kinds + 1.0) / (matches[k].First - matches[i].First + 2) <= best)
                    break;
                if (seen[matches[k].Term])
                    continue;
                var length = matches[k].Last - matches[i].First + 1;
                seen[matches[k].Term] = true;
                weight += weighing.Weights[matches[k].Term] * Fit(matches[k]);
                best = Math.Max(best, ++distinct < 2 ? 0 : weight * Math.Min(1, (distinct + 1.0) / (length + 1)));
            }
        }
        return best;
    }

    private double Share()
    {
        var (found, wanted) = (0.0, 1e-9);
        for (var i = 0; i < _best.Length; i++)
            if (!weighing.Terms[i].IsOptional)
            {
                wanted += weighing.Weights[i];
                found += _best[i] > 0 ? weighing.Weights[i] : 0;
            }
        return found / wanted;
    }

    private List<string> Missing()
    {
        var missing = new List<string>();
        for (var i = 0; i < _best.Length; i++)
            if (_best[i] == 0 && weighing.Terms[i] is { IsOptional: false })
                missing.Add(weighing.Terms[i].Typed);
        return missing;
    }
}
