namespace HgKnowledge.Catalog;

/// <summary>How long a number stays unique: Party numbers restart with every congress, State ones with every year.</summary>
public static class SymbolSeries
{
    /// <summary>The days on which a congress elected a new Central Committee, from the fourth (1976) on.</summary>
    private static readonly DateOnly[] Congresses =
    [
        new(1976, 12, 20), new(1982, 3, 31), new(1986, 12, 18), new(1991, 6, 27), new(1996, 7, 1), new(2001, 4, 22),
        new(2006, 4, 25), new(2011, 1, 19), new(2016, 1, 28), new(2021, 2, 1), new(2026, 1, 23),
    ];

    /// <summary>Whether the symbol has the Party's form: number-type/body.</summary>
    public static bool IsParty(string symbol)
    {
        var dash = symbol.IndexOf('-', StringComparison.Ordinal);
        var slash = symbol.IndexOf('/', StringComparison.Ordinal);
        return dash > 0 && slash > dash;
    }

    /// <summary>Whether the symbol itself has the year: number/year/type.</summary>
    public static bool HasYear(string symbol)
    {
        var slash = symbol.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && symbol.Length > slash + 5 && symbol[slash + 5] == '/' && symbol.AsSpan(slash + 1, 4).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Whether the symbol is of a central body, so that it means one series in the whole country.</summary>
    public static bool IsCentral(string symbol)
    {
        var tail = symbol[(symbol.LastIndexOfAny(['/', '-']) + 1)..];
        return tail is "CP" or "TTg" || tail.EndsWith("TW", StringComparison.Ordinal) || tail.Contains("QH", StringComparison.Ordinal);
    }

    /// <summary>Whether two documents with that symbol and these dates must be one document.</summary>
    public static bool Same(string symbol, DateOnly first, DateOnly second) =>
        HasYear(symbol) || (IsParty(symbol) ? Term(first) == Term(second) : first.Year == second.Year);

    /// <summary>Number of the Party's term on that day (13 from February 2021); 3 for all days before the fourth congress.</summary>
    public static int Term(DateOnly date) => 3 + Congresses.Count(congress => congress <= date);
}
