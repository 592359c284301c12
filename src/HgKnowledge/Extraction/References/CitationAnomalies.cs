using HgKnowledge.Catalog;

namespace HgKnowledge.Extraction.References;

/// <summary>Drafting errors that a citation shows by itself.</summary>
public static class CitationAnomalies
{
    /// <summary>The calendar has no such day.</summary>
    public const string ImpossibleDate = "Ngày ban hành không có trong lịch.";

    /// <summary>"ngày ngày".</summary>
    public const string DoubledWord = "Từ “ngày” viết lặp.";

    private const string OtherType = "Ký hiệu không hợp với thể loại: ";

    /// <summary>Whether the anomaly says that type and symbol do not fit.</summary>
    public static bool IsOtherType(string anomaly) => anomaly.StartsWith(OtherType, StringComparison.Ordinal);

    /// <summary>What is wrong with the citation, most often nothing.</summary>
    internal static IReadOnlyList<string> Of(DocumentType type, CitedSymbol symbol, CitationTail tail)
    {
        var anomalies = new List<string>();
        if (!DocumentTypes.Agree(type.Name, symbol.Sign))
            anomalies.Add($"{OtherType}“{symbol.Sign}” không phải của {type.Name}.");
        if (tail.Date is { Doubled: true })
            anomalies.Add(DoubledWord);
        if (tail.Date is { Date: null })
            anomalies.Add(ImpossibleDate);
        return anomalies;
    }
}
