using HgKnowledge.Documents;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>
/// The territories of all documents. People keep one province's documents in a folder, so one that names none has that of its
/// folder, if no other is named there and at least half of the documents name it. Among documents of several provinces one
/// that is still without may be of any: it is a place of its own, compared with itself alone.
/// </summary>
internal static class Territories
{
    /// <summary>In normal form by name of document (see <see cref="Places.Territory"/>).</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<Document> documents)
    {
        var stated = documents.Select(document => (Document: document, Territory: Places.Territory(document.Meta))).ToList();
        var folders = stated.Where(d => d.Territory != Places.Country).GroupBy(d => Folder(d.Document), d => Province(d.Territory), StringComparer.Ordinal)
            .ToDictionary(folder => folder.Key, folder => Only([.. folder]), StringComparer.Ordinal);
        var several = stated.Select(d => Province(d.Territory)).Where(province => province.Length > 0 && province != Places.Country).Distinct().Skip(1).Any();
        return stated.ToDictionary(d => d.Document.Name, d => d.Territory.Length > 0 ? d.Territory
            : folders[Folder(d.Document)] ?? (several ? $"? {d.Document.Name}" : ""), StringComparer.Ordinal);
    }

    private static string Folder(Document document) => Path.GetDirectoryName(document.Name) ?? "";

    private static string Province(string territory) => territory.Split(':')[0];

    private static string? Only(List<string> provinces)
    {
        var known = provinces.FindAll(province => province.Length > 0);
        return known.Distinct().Count() == 1 && known.Count * 2 >= provinces.Count ? known[0] : null;
    }
}
