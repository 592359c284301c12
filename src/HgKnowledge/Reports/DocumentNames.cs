using HgKnowledge.Documents;

namespace HgKnowledge.Reports;

/// <summary>Short names by which a report tells documents apart: the symbol, or type and years, or the file name.</summary>
internal sealed class DocumentNames
{
    private readonly Dictionary<string, string> _names;

    public DocumentNames(IReadOnlyList<Document> documents)
    {
        var proposed = documents.ToLookup(Proposal, StringComparer.OrdinalIgnoreCase);
        _names = documents.ToDictionary(
            d => d.Name,
            d => proposed[Proposal(d)].Skip(1).Any() ? $"{Proposal(d)} ({Stem(d)})" : Proposal(d),
            StringComparer.Ordinal);
    }

    /// <summary>The short name; the file name for a document that is not in the corpus.</summary>
    public string this[string document] => _names.GetValueOrDefault(document, document);

    private static string Proposal(Document document)
    {
        var meta = document.Meta;
        if (meta.Symbol is { Length: > 0 } symbol)
            return symbol;
        var years = meta.Term ?? meta.Period;
        return meta.Type is { Length: > 0 } type && years is not null ? $"{type} {years}" : Stem(document);
    }

    private static string Stem(Document document) => Path.GetFileNameWithoutExtension(document.Name);
}
