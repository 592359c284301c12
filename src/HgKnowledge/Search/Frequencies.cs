using HgKnowledge.Search.Analysis;
using HgKnowledge.Search.Matching;

namespace HgKnowledge.Search;

/// <summary>How many passages have a term; each token is asked for once.</summary>
internal sealed class Frequencies(IPassageMatcher matcher)
{
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    /// <summary>About how many passages have the folded token.</summary>
    public int Of(string token)
    {
        if (!_known.TryGetValue(token, out var frequency))
            _known.Add(token, frequency = matcher.Frequency(token));
        return frequency;
    }

    /// <summary>About how many passages have the term as it was typed: at most those with its rarest token.</summary>
    public int Of(QueryTerm term) => term.Variants[0].Folded.Select(Of).Min();

    /// <summary>Number of passages in all.</summary>
    public long Passages => matcher.Passages;
}
