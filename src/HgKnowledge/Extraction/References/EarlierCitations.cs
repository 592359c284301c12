namespace HgKnowledge.Extraction.References;

/// <summary>The citations read so far, by what a short form behind them can mean: however many there are, none is searched for.</summary>
internal sealed class EarlierCitations
{
    private readonly List<Reference> _all = [];
    private readonly Dictionary<(string Type, string Symbol), int> _dated = [];
    private readonly Dictionary<(string Type, string Number), int> _numbered = [];
    private readonly Dictionary<(string Type, string Key), int> _named = [];
    private readonly Dictionary<(string Type, int Block), int> _inBlock = [];
    private readonly Dictionary<string, (int First, int Last, bool IsOnly)> _ofType = [];

    /// <summary>All of them, in reading order; the indices that the other members return, -1 for none, are places in this list.</summary>
    public IReadOnlyList<Reference> All => _all;

    /// <summary>Adds a citation, with the key of its name; the key is empty where it has a symbol or its name is too general.</summary>
    public void Add(Reference reference, string key)
    {
        var index = _all.Count;
        _all.Add(reference);
        if (reference is { Symbol: { } symbol, Date: not null })
            _dated.TryAdd((reference.Type, symbol), index);
        if (reference is { Symbol: not null, Number: { } number })
            _numbered.TryAdd((reference.Type, number), index);
        if (key.Length > 0)
            AddName(reference.Type, key, index);
        if (reference.Form == ReferenceForm.Bare || reference.Self)
            return;
        _inBlock[(reference.Type, reference.Evidence.Block)] = index;
        _ofType[reference.Type] = _ofType.TryGetValue(reference.Type, out var type)
            ? (type.First, index, type.IsOnly && reference.Antecedent == type.First) : (index, index, true);
    }

    /// <summary>Whether a document of the type has been cited by more than its type word.</summary>
    public bool Any(string type) => _ofType.ContainsKey(type);

    /// <summary>The first citation of the symbol that has a date.</summary>
    public int Dated(string type, string symbol) => _dated.GetValueOrDefault((type, symbol), -1);

    /// <summary>The first citation of the number that has a symbol.</summary>
    public int Numbered(string type, string number) => _numbered.GetValueOrDefault((type, number), -1);

    /// <summary>The first citation of the name, or of the same law with its year.</summary>
    public int Named(string type, string key) => _named.GetValueOrDefault((type, key), -1);

    /// <summary>The last citation of the type.</summary>
    public int Last(string type) => _ofType.TryGetValue(type, out var cited) ? cited.Last : -1;

    /// <summary>The last citation of the type in the block.</summary>
    public int LastIn(string type, int block) => _inBlock.GetValueOrDefault((type, block), -1);

    /// <summary>The first citation of the type if all others of that type mean the same document.</summary>
    public int Only(string type) => _ofType.TryGetValue(type, out var cited) && cited.IsOnly ? cited.First : -1;

    private void AddName(string type, string key, int index)
    {
        _named.TryAdd((type, key), index);
        if (ReferenceKey.WithoutYear(key) is { } name)
            _named.TryAdd((type, name), index);
    }
}
