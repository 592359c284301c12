using HgKnowledge.Catalog;
using HgKnowledge.Extraction;
using HgKnowledge.Extraction.References;

namespace HgKnowledge.Linking;

/// <summary>What all citations of one document have in common, also where that document is not in the corpus.</summary>
internal static class CitedKey
{
    /// <summary>The citation that a short form stands for, or the citation itself.</summary>
    public static Reference Full(DocumentKnowledge citing, int index)
    {
        while (citing.References[index].Antecedent is >= 0 and var antecedent && antecedent < index)
            index = antecedent;
        return citing.References[index];
    }

    /// <summary>Type and symbol with what makes the symbol unique; without a symbol the citation as written.</summary>
    /// <param name="citing">The document that cites.</param>
    /// <param name="full">A citation of it that is no short form.</param>
    public static string Of(DocumentKnowledge citing, Reference full)
    {
        if (full.Symbol is not { } symbol)
            return citing.Document.Quote(full.Evidence).ToLowerInvariant();
        var qualifiers = new[] { Place(citing, symbol), Series(citing, full, symbol) }.Where(part => part.Length > 0).ToList();
        return $"{full.Type} {symbol}{(qualifiers.Count == 0 ? "" : $" ({string.Join(", ", qualifiers)})")}".ToLowerInvariant();
    }

    /// <summary>Every province numbers its own documents.</summary>
    private static string Place(DocumentKnowledge citing, string symbol) =>
        SymbolSeries.IsCentral(symbol) ? "" : citing.Document.Meta.Province ?? citing.Document.Name;

    /// <summary>Numbers begin anew every term or year. Without a date, that of the one other citation of the symbol here counts.</summary>
    private static string Series(DocumentKnowledge citing, Reference full, string symbol)
    {
        if (SymbolSeries.HasYear(symbol))
            return "";
        if (full.Date is { } date)
            return Series(symbol, date);
        var others = citing.References.Where(other => other.Symbol == symbol && other.Type == full.Type && other.Date is not null)
            .Select(other => Series(symbol, other.Date!.Value)).Distinct(StringComparer.Ordinal).ToList();
        return others is [var only] ? only : "";
    }

    private static string Series(string symbol, DateOnly date) =>
        SymbolSeries.IsParty(symbol) ? $"khóa {SymbolSeries.Term(date)}" : $"{date.Year}";
}
