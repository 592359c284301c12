namespace HgKnowledge.Rules.Citations;

/// <summary>How citation rules compare and write dates.</summary>
internal static class CitedDates
{
    /// <summary>Whether the dates differ in the day alone, the month alone or the year alone, as slips of writing do.</summary>
    public static bool DifferInOnePart(DateOnly first, DateOnly second) =>
        (first.Day != second.Day ? 1 : 0) + (first.Month != second.Month ? 1 : 0) + (first.Year != second.Year ? 1 : 0) == 1;

    /// <summary>27/9/2019.</summary>
    public static string Written(DateOnly date) => $"{date.Day:00}/{date.Month}/{date.Year}";
}
