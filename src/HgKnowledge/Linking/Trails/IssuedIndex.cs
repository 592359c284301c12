namespace HgKnowledge.Linking.Trails;

/// <summary>Finds the documents whose title shares words with another title.</summary>
internal sealed class IssuedIndex
{
    private const int FewestShared = 2;

    private readonly IReadOnlyList<Issued> _issued;
    private readonly ILookup<string, int> _byPair;

    public IssuedIndex(IReadOnlyList<Issued> issued)
    {
        _issued = issued;
        _byPair = issued.SelectMany((document, i) => document.Words.Features.Union(document.Words.Meaning).Select(feature => (feature, i))).ToLookup(pair => pair.feature, pair => pair.i, StringComparer.Ordinal);
    }

    /// <summary>The documents that share at least two words with one of the titles.</summary>
    public IEnumerable<Issued> Sharing(IEnumerable<TitleWords> titles) =>
        titles.SelectMany(title => title.Features.Union(title.Meaning)).Distinct(StringComparer.Ordinal)
            .SelectMany(feature => _byPair[feature]).CountBy(i => i)
            .Where(count => count.Value >= FewestShared).Select(count => _issued[count.Key]);
}
