using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Linking.Comparisons;
using HgKnowledge.Linking.Trails;

namespace HgKnowledge.Linking;

/// <summary>The linked knowledge of all documents: what the rules, the graph and the reports read.</summary>
public sealed class Knowledge
{
    private readonly Dictionary<string, DocumentKnowledge> _byName;
    private readonly Lazy<IReadOnlyList<Trail>> _trails;

    /// <summary>Wraps documents whose targets and references are linked already (see <see cref="Linker"/>), in whatever order they were loaded.</summary>
    public Knowledge(IReadOnlyList<DocumentKnowledge> documents, IReadOnlyList<IndicatorThread> threads, IndicatorCatalog catalog)
    {
        Documents = [.. documents.OrderBy(d => d.Document, DocumentOrder.Instance)];
        Threads = threads;
        Catalog = catalog;
        _byName = documents.ToDictionary(d => d.Document.Name, StringComparer.Ordinal);
        _trails = new(() => TrailFinder.Of(this));
    }

    /// <summary>All documents, oldest first as far as they say, then by name.</summary>
    public IReadOnlyList<DocumentKnowledge> Documents { get; }

    /// <summary>Documents left out because they repeat another one: name of the copy to name of its original.</summary>
    public IReadOnlyDictionary<string, string> Copies { get; init; } = new Dictionary<string, string>();

    /// <summary>One thread an indicator, by id.</summary>
    public IReadOnlyList<IndicatorThread> Threads { get; }

    /// <summary>The indicators the statements were linked to.</summary>
    public IndicatorCatalog Catalog { get; }

    /// <summary>Planned documents and what became of them, then the other documents that are there or cited; found on first use.</summary>
    public IReadOnlyList<Trail> Trails => _trails.Value;

    /// <summary>The document of that name, or null.</summary>
    public DocumentKnowledge? Find(string name) => _byName.GetValueOrDefault(name);
}
