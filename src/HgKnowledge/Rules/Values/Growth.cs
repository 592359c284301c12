namespace HgKnowledge.Rules.Values;

/// <summary>Which rates of change belong to which levels, by the names of the catalog.</summary>
internal static class Growth
{
    private const string Suffix = "-growth";
    private const string Natural = "natural-";
    private const string Reduction = "-reduction";

    /// <summary>The level that grows at the rate ("exports" for "exports-growth"); null if the id names no growth.</summary>
    public static string? LevelOf(string growth)
    {
        if (!growth.EndsWith(Suffix, StringComparison.Ordinal))
            return null;
        var level = growth[..^Suffix.Length];
        return level.StartsWith(Natural, StringComparison.Ordinal) ? level[Natural.Length..] : level;
    }

    /// <summary>The rate that falls ("poverty-rate" for "poverty-reduction"); null if the id names no reduction.</summary>
    public static string? RateOf(string reduction) =>
        reduction.EndsWith(Reduction, StringComparison.Ordinal) ? $"{reduction[..^Reduction.Length]}-rate" : null;

    /// <summary>What becomes of a level in so many years at a rate in per cent.</summary>
    public static double After(double level, double rate, int years) => level * Math.Pow(1 + (rate / 100), years);

    /// <summary>The yearly rate in per cent that leads from the one level to the other.</summary>
    public static double Rate(double from, double to, int years) => (Math.Pow(to / from, 1.0 / years) - 1) * 100;
}
