namespace HgKnowledge.Catalog;

/// <summary>The known indicators.</summary>
public sealed class IndicatorCatalog
{
    private readonly Dictionary<string, IndicatorEntry> _byId;

    /// <summary>A catalog of the given entries; ids are unique.</summary>
    public IndicatorCatalog(IReadOnlyList<IndicatorEntry> entries)
    {
        Entries = entries;
        _byId = entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
    }

    /// <summary>All entries, in catalog order.</summary>
    public IReadOnlyList<IndicatorEntry> Entries { get; }

    /// <summary>The entry of that id, or null (an indicator that is not in the catalog still has an id of its own).</summary>
    public IndicatorEntry? Find(string id) => _byId.GetValueOrDefault(id);
}
