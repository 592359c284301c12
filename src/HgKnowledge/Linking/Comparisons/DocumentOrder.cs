using HgKnowledge.Documents;

namespace HgKnowledge.Linking.Comparisons;

/// <summary>Orders documents by the time they were written, as far as they say, and by name; independent of how they were loaded.</summary>
public sealed class DocumentOrder : IComparer<Document>
{
    /// <summary>The only instance.</summary>
    public static DocumentOrder Instance { get; } = new();

    private DocumentOrder() { }

    /// <inheritdoc/>
    public int Compare(Document? x, Document? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var byTime = Time(x).CompareTo(Time(y));
        if (byTime == 0)
            byTime = x.IsDraft.CompareTo(y.IsDraft);
        return byTime != 0 ? byTime : string.CompareOrdinal(x.Name, y.Name);
    }

    /// <summary>
    /// A document that gives a year alone counts as of the end of that year: what it cites was there before it. A draft without a date
    /// is written now.
    /// </summary>
    private static DateOnly Time(Document document)
    {
        var meta = document.Meta;
        if (meta.Date is { } date)
            return date;
        return !document.IsDraft && (meta.Year ?? meta.Term?.From ?? meta.Period?.From) is { } year and > 0 and < 9999
            ? new DateOnly(year, 12, 31)
            : DateOnly.MaxValue;
    }
}
