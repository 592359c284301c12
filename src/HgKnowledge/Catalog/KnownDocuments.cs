using System.Globalization;

namespace HgKnowledge.Catalog;

/// <summary>The table of known documents of central bodies.</summary>
public sealed class KnownDocuments
{
    private static readonly Lazy<KnownDocuments> Embedded = new(Load);

    private readonly Dictionary<(string Type, string Symbol), List<KnownDocument>> _bySymbol = [];

    /// <summary>A table of the given documents.</summary>
    public KnownDocuments(IEnumerable<KnownDocument> documents)
    {
        foreach (var document in documents)
        {
            if (!_bySymbol.TryGetValue((document.Type, document.Symbol), out var list))
                _bySymbol[(document.Type, document.Symbol)] = list = [];
            list.Add(document);
        }
    }

    /// <summary>The table that is part of the program.</summary>
    public static KnownDocuments Default => Embedded.Value;

    /// <summary>All documents with that type and symbol: numbers are used again in later terms and years.</summary>
    public IReadOnlyList<KnownDocument> Find(string type, string symbol) => _bySymbol.GetValueOrDefault((type, symbol)) ?? [];

    /// <summary>The document of that type and symbol from the same term or year as the date, or null.</summary>
    public KnownDocument? Match(string type, string symbol, DateOnly date) =>
        Find(type, symbol).FirstOrDefault(known => SymbolSeries.Same(symbol, known.Date, date));

    /// <summary>What a citation means: exactly one known document, or null. Without a date a number of several terms stays open.</summary>
    public KnownDocument? Resolve(string type, string symbol, DateOnly? date)
    {
        if (date is { } day)
            return Match(type, symbol, day) is { } match && match.Date == day ? match : null;
        return Find(type, symbol) is [var only] ? only : null;
    }

    private static KnownDocuments Load() => new(CatalogData.Rows("known-documents.tsv").Select(row => new KnownDocument(
        row[0], row[1], DateOnly.ParseExact(row[2], "yyyy-MM-dd", CultureInfo.InvariantCulture), row[3],
        int.Parse(row[4], CultureInfo.InvariantCulture), row[5].Length == 0)));
}
