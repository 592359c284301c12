namespace HgKnowledge.Search.Ranking;

/// <summary>The forms of tokens that a query looks for, numbered, so that a passage is read without making a string of any word.</summary>
internal sealed class WantedForms
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<(string Prefix, int Id)> _prefixes = [];
    private readonly FirstLetters _first = new();

    public WantedForms() => _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many numbers there are.</summary>
    public int Count => _ids.Count + _prefixes.Count;

    /// <summary>The number of the form; it is wanted from now on.</summary>
    public int Add(string form)
    {
        _first.Add(form, isPrefix: false);
        if (!_ids.TryGetValue(form, out var id))
            _ids.Add(form, id = Count);
        return id;
    }

    /// <summary>The number of a beginning; what goes on after it has that number too.</summary>
    public int AddPrefix(string prefix)
    {
        var id = Count;
        _first.Add(prefix, isPrefix: true);
        _prefixes.Add((prefix, id));
        return id;
    }

    /// <summary>Whether the word, as it is written, may have a wanted form.</summary>
    public bool MayHave(ReadOnlySpan<char> word) => _first.MayBegin(word);

    /// <summary>The number of the form; -1 if it is not wanted.</summary>
    public int Find(ReadOnlySpan<char> form)
    {
        if (_lookup.TryGetValue(form, out var id))
            return id;
        foreach (var (prefix, prefixId) in _prefixes)
            if (form.StartsWith(prefix, StringComparison.Ordinal))
                return prefixId;
        return -1;
    }
}
