namespace HgKnowledge.Search.Matching;

/// <summary>A full-text engine: it finds passages that fit. Which of them answer best is decided in one place for all engines.</summary>
public interface IPassageMatcher
{
    /// <summary>Name for people.</summary>
    string Name { get; }

    /// <summary>Number of passages, about.</summary>
    long Passages { get; }

    /// <summary>The first passages that fit, without repetition.</summary>
    /// <param name="expression">What they have to have.</param>
    /// <param name="limit">The most to return.</param>
    /// <param name="order">Which come first.</param>
    /// <param name="only">The passages that count; null for all.</param>
    IReadOnlyList<long> Match(MatchNode expression, int limit, MatchOrder order, IReadOnlySet<long>? only = null);

    /// <summary>How many passages have the token in their folded words, about.</summary>
    int Frequency(string token);
}
