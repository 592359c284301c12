namespace HgKnowledge.Repairs;

/// <summary>Finds the words that fit a pattern of visible and lost letters.</summary>
internal sealed class WordPatterns
{
    /// <summary>Stands for a lost letter.</summary>
    public const char Lost = ' ';

    private const int LongestInvisible = 2;

    private readonly IReadOnlyList<string> _words;
    private readonly Dictionary<(int Length, int Index, char Letter), List<int>> _byLetter = [];
    private readonly Dictionary<int, List<int>> _short = [];

    /// <summary>An index of the words.</summary>
    public WordPatterns(IReadOnlyList<string> words)
    {
        _words = words;
        for (var id = 0; id < words.Count; id++)
        {
            Longest = Math.Max(Longest, words[id].Length);
            for (var i = 0; i < words[id].Length; i++)
                Add(_byLetter, (words[id].Length, i, words[id][i]), id);
            if (words[id].Length <= LongestInvisible)
                Add(_short, words[id].Length, id);
        }
    }

    /// <summary>Letters of the longest word.</summary>
    public int Longest { get; }

    /// <summary>Ids of the words that fit; without a visible letter only words of one or two letters are found.</summary>
    /// <param name="pattern">Letters in lower case, <see cref="Lost"/> for lost ones.</param>
    public IReadOnlyList<int> Fitting(ReadOnlySpan<char> pattern)
    {
        var visible = pattern.IndexOfAnyExcept(Lost);
        if (visible < 0)
            return _short.GetValueOrDefault(pattern.Length) ?? [];
        if (!_byLetter.TryGetValue((pattern.Length, visible, pattern[visible]), out var candidates))
            return [];
        var fitting = new List<int>();
        foreach (var id in candidates)
            if (Fits(_words[id], pattern))
                fitting.Add(id);
        return fitting;
    }

    private static bool Fits(string word, ReadOnlySpan<char> pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
            if (pattern[i] != Lost && pattern[i] != word[i])
                return false;
        return true;
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int id) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var ids))
            index[key] = ids = [];
        ids.Add(id);
    }
}
