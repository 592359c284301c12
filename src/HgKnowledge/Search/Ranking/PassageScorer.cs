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
    private const double AnyAccents = 0.92;
    private const double InHeadings = 0.35;
    private const double Together = 0.9;
    private const double Close = 0.7;
    private const double OfHeading = 1.12;
    private const double OfIntent = 1.15;
    private const double OfOwn = 4;
    private const double CommonLength = 40;

    private readonly TermFinder _finder = new(weighing.Terms);
    private readonly double[] _best = new double[weighing.Terms.Count];
    private readonly int[] _count = new int[weighing.Terms.Count];

    /// <summary>The passage with its score.</summary>
    public ScoredPassage Score(StoredPassage passage)
    {
        var matches = _finder.Find(passage.Text);
        Tally(matches);
        var (score, covered) = Terms(passage);
        score *= LengthFactor(passage.Text.Length);
        score += Together * Pairs(matches) + Close * Closeness(matches);
        score *= Math.Pow(covered / weighing.Wanted, 1.5);
        if (passage.Kind == BlockKind.Heading)
            score *= OfHeading;
        if (weighing.Intent.Length > 0 && HasMark(passage.Marks, Mark.Kind + weighing.Intent))
            score *= OfIntent;
        return new(passage, [.. matches.Where(IsShown)], score / weighing.Wanted, Missing());
    }

    /// <summary>Beside "mã" as it was typed, "ma" and "mà" are other words.</summary>
    private bool IsShown(TermMatch match) => match.IsExact || !weighing.Terms[match.Term].HasAccents || _best[match.Term] < 1;

    private void Tally(List<TermMatch> matches)
    {
        Array.Clear(_best);
        Array.Clear(_count);
        foreach (var match in matches)
        {
            _best[match.Term] = Math.Max(_best[match.Term], Fit(match));
            _count[match.Term]++;
        }
    }

    private double Fit(TermMatch match) => match.IsExact ? 1 : weighing.Terms[match.Term].HasAccents ? OtherAccents : AnyAccents;

    private (double Score, double Covered) Terms(StoredPassage passage)
    {
        var (score, covered) = (0.0, 0.0);
        HashSet<int>? above = null;
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
                score += weight * _best[i] * (_count[i] / (_count[i] + 0.4));
                covered += counts;
            }
            else if ((above ??= Above(passage)).Contains(i))
            {
                score += weight * InHeadings;
                covered += counts * 0.6;
                _best[i] = InHeadings;
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

    private HashSet<int> Above(StoredPassage passage)
    {
        var terms = new HashSet<int>();
        foreach (var heading in passage.Headings)
            foreach (var match in _finder.Find(heading))
                terms.Add(match.Term);
        foreach (var match in _finder.Find(passage.Meta.Title ?? ""))
            terms.Add(match.Term);
        return terms;
    }

    private static double LengthFactor(int characters) => 1 / (0.8 + (0.2 * Math.Min(characters / 4.5 / CommonLength, 6)));

    /// <summary>Neighbours of the query that are neighbours here.</summary>
    private double Pairs(List<TermMatch> matches)
    {
        var sum = 0.0;
        for (var i = 0; i + 1 < _best.Length; i++)
            if (weighing.Terms[i].IsPaired && weighing.Terms[i].IsWord && weighing.Terms[i + 1].IsWord)
                sum += BestPair(matches, i) * Math.Sqrt(weighing.Weights[i] * weighing.Weights[i + 1]);
        return sum;
    }

    private double BestPair(List<TermMatch> matches, int term)
    {
        var best = 0.0;
        foreach (var first in matches)
            if (first.Term == term)
                foreach (var second in matches)
                    if (second.Term == term + 1 && (second.First == first.Last + 1 || (second.First == first.First && second.Last == first.Last)))
                        best = Math.Max(best, Math.Min(Fit(first), Fit(second)));
        return best;
    }

    /// <summary>The weight of the terms in the best stretch, the more the shorter the stretch is for them.</summary>
    private double Closeness(List<TermMatch> matches)
    {
        var best = 0.0;
        Span<bool> seen = _best.Length <= 128 ? stackalloc bool[_best.Length] : new bool[_best.Length];
        for (var i = 0; i < matches.Count && i < 200; i++)
        {
            seen.Clear();
            var (weight, distinct) = (0.0, 0);
            for (var k = i; k < matches.Count && matches[k].First - matches[i].First < 40; k++)
                if (!seen[matches[k].Term])
                {
                    seen[matches[k].Term] = true;
                    weight += weighing.Weights[matches[k].Term] * Fit(matches[k]);
                    var length = matches[k].Last - matches[i].First + 1;
                    best = Math.Max(best, ++distinct < 2 ? 0 : weight * Math.Min(1, (distinct + 1.0) / (length + 1)));
                }
        }
        return best;
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
