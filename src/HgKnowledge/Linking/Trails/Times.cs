using HgKnowledge.Extraction;

namespace HgKnowledge.Linking.Trails;

/// <summary>When documents were written, as far as it can be told.</summary>
internal static class Times
{
    /// <summary>
    /// The day before which the document cannot have been written: its date, else that of its newest citation, else the
    /// beginning of its year; null if nothing tells.
    /// </summary>
    public static DateOnly? NotBefore(DocumentKnowledge document)
    {
        var meta = document.Document.Meta;
        if (meta.Date is { } date)
            return date;
        var newest = document.References.Where(r => r.Date is not null && (meta.Year is null || r.Date.Value.Year <= meta.Year)).Max(r => r.Date);
        return newest ?? (meta.Year is { } year ? new DateOnly(year, 1, 1) : null);
    }

    /// <summary>Quarters from the one day's quarter to the other's.</summary>
    public static int Quarters(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 4) + ((to.Month - 1) / 3) - ((from.Month - 1) / 3);
}
