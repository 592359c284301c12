using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;

namespace HgKnowledge.Quantities;

/// <summary>Reads written units ("triệu đồng/người/năm") as measures, by the table units.tsv.</summary>
/// <remarks>
/// A unit is: number words (nghìn, triệu, tỷ), a base unit or the name of a counted thing, and divisors behind '/'.
/// Divisors of time scale the number to a year and vanish; "/năm" therefore never keeps two numbers apart.
/// </remarks>
public sealed class UnitTable
{
    private const string Resource = "HgKnowledge.Catalog.units.tsv";
    private readonly ConcurrentDictionary<string, Measure> _read = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, decimal> _scales;
    private readonly FrozenDictionary<string, decimal> _times;
    private readonly FrozenDictionary<string, (string Family, decimal Factor)> _units;

    /// <summary>A table from lines "kind TAB unit TAB family TAB factor"; kind is scale, time or unit, '#' opens a comment.</summary>
    public UnitTable(IEnumerable<string> lines)
    {
        var rows = lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        _scales = Factors(rows, "scale");
        _times = Factors(rows, "time");
        _units = rows.Where(row => row[0] == "unit").ToFrozenDictionary(row => row[1], row => (row[2], Number(row[3])));
    }

    /// <summary>The built-in table.</summary>
    public static UnitTable Default { get; } = Load();

    /// <summary>The measure of a unit as written; null or empty is the measure of bare numbers.</summary>
    public Measure Read(string? unit) => string.IsNullOrWhiteSpace(unit) ? new("", "", 1, false) : _read.GetOrAdd(unit, Parse);

    private Measure Parse(string unit)
    {
        var parts = unit.ToLowerInvariant().Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return new("", "", 1, false);
        var factor = 1m;
        var per = "";
        foreach (var divisor in parts.Skip(1))
            if (_times.TryGetValue(divisor, out var yearly))
                factor *= yearly;
            else
                per = divisor.Replace("vạn ", "10.000 ", StringComparison.Ordinal);
        return Base(parts[0], per, factor);
    }

    private Measure Base(string text, string per, decimal factor)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        while (words.Length > 0 && _scales.TryGetValue(words[0], out var scale))
        {
            factor *= scale;
            words = words[1..];
        }
        if (words.Length > 1 && words[^1] == "năm")
            words = words[..^1];
        // "% tổng số xã": what follows a known unit describes the thing measured, not the unit.
        for (var length = words.Length; length > 0; length--)
            if (_units.TryGetValue(string.Join(' ', words[..length]!), out var known))
                return new(known.Family, per, factor * known.Factor, true);
        return new(string.Join(' ', words!), per, factor, false);
    }

    private static FrozenDictionary<string, decimal> Factors(List<string[]> rows, string kind) =>
        rows.Where(row => row[0] == kind).ToFrozenDictionary(row => row[1], row => Number(row[3]));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static UnitTable Load()
    {
        using var stream = typeof(UnitTable).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries));
    }
}
