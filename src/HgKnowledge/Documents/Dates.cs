namespace HgKnowledge.Documents;

/// <summary>Dates as they stand in documents.</summary>
public static class Dates
{
    /// <summary>The day, or null if there is no such day.</summary>
    public static DateOnly? Of(ReadOnlySpan<char> day, ReadOnlySpan<char> month, ReadOnlySpan<char> year)
    {
        if (!int.TryParse(day, out var d) || !int.TryParse(month, out var m) || !int.TryParse(year, out var y))
            return null;
        return y is >= 1930 and <= 2100 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new(y, m, d) : null;
    }
}
