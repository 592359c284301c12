namespace HgKnowledge.Extraction.Targets;

/// <summary>The periods of a text by their tokens, so that no quantity searches them all.</summary>
internal sealed class PeriodMap
{
    private readonly IReadOnlyList<PeriodMention> _periods;
    private readonly int[] _at;
    private readonly int[] _next;

    /// <summary>Maps the periods, which are in order, of a text with so many tokens.</summary>
    public PeriodMap(IReadOnlyList<PeriodMention> periods, int tokens)
    {
        _periods = periods;
        _at = new int[tokens];
        _next = new int[tokens + 1];
        _next[tokens] = periods.Count;
        Array.Fill(_at, -1);
        for (var p = periods.Count - 1; p >= 0; p--)
            _at.AsSpan(periods[p].First..periods[p].End).Fill(p);
        for (var (token, p) = (tokens - 1, periods.Count); token >= 0; token--)
        {
            while (p > 0 && periods[p - 1].First >= token)
                p--;
            _next[token] = p;
        }
    }

    /// <summary>All of them, in order.</summary>
    public IReadOnlyList<PeriodMention> All => _periods;

    /// <summary>The period that the token is part of, or null.</summary>
    public PeriodMention? At(int token) => token >= 0 && token < _at.Length && _at[token] is >= 0 and var period ? _periods[period] : null;

    /// <summary>Index of the first period that begins at the token or behind it; their number if none does.</summary>
    public int From(int token) => _next[Math.Clamp(token, 0, _at.Length)];
}
