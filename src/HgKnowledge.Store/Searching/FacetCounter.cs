using HgKnowledge.Search;
using HgKnowledge.Search.Indexing;

namespace HgKnowledge.Store.Searching;

/// <summary>Counts what passages have in common by their marks.</summary>
internal sealed class FacetCounter
{
    private const int MostValues = 50;

    private static readonly (string Name, string Prefix)[] Names =
    [
        ("type", Mark.Type), ("issuer", Mark.Issuer), ("term", Mark.Term), ("year", Mark.Year), ("indicator", Mark.Indicator), ("body", Mark.Body), ("kind", Mark.Kind),
    ];

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public FacetCounter() => _lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Counts a passage.</summary>
    public void Add(ReadOnlySpan<char> marks)
    {
        foreach (var range in marks.Split(' '))
            _lookup[marks[range]] = _lookup.TryGetValue(marks[range], out var count) ? count + 1 : 1;
    }

    /// <summary>The facets in a fixed order, each value with its name; facets without a value are left out.</summary>
    public IReadOnlyList<Facet> Facets(Func<string, string> name) =>
        [.. Names.Select(f => new Facet(f.Name, Values(f.Prefix, name))).Where(f => f.Values.Count > 0)];

    private FacetValue[] Values(string prefix, Func<string, string> name) =>
        [.. _counts.Where(c => c.Key.StartsWith(prefix, StringComparison.Ordinal))
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(MostValues)
            .Select(c => new FacetValue(c.Key[prefix.Length..], name(c.Key), c.Value))];
}
