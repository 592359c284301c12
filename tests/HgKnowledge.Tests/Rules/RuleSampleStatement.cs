using System.Globalization;
using System.Text.RegularExpressions;
using HgKnowledge.Documents;
using HgKnowledge.Extraction.Targets;
using HgKnowledge.Quantities;

namespace HgKnowledge.Tests.Rules;

/// <summary>
/// A statement of a sample: "trên 75%" with the words "ntm-commune-rate 2020-2025 result average". Words: the indicator's id;
/// years; target, result, benchmark, equivalent; level, average, each, sum; increase, decrease; stated, repaired, count; area=...; label=...; tail=...
/// </summary>
internal static partial class RuleSampleStatement
{
    private static readonly Dictionary<string, Basis> Bases = new()
    {
        ["level"] = Basis.Level,
        ["average"] = Basis.YearlyAverage,
        ["each"] = Basis.EachYear,
        ["sum"] = Basis.Cumulative,
    };

    public static Target Read(string number, string words, Span span)
    {
        var tokens = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new()
        {
            Evidence = span,
            Number = span,
            Label = Valued(tokens, "label=") ?? tokens[0],
            IndicatorId = tokens[0],
            Indicator = tokens[0],
            Quantity = Quantity(number),
            Kind = tokens.Contains("count") ? TargetKind.Count : TargetKind.Indicator,
            Change = Named<Change>(tokens),
            Status = Named<TargetStatus>(tokens),
            Basis = tokens.Where(Bases.ContainsKey).Select(t => Bases[t]).FirstOrDefault(),
            Period = tokens.Skip(1).Where(t => char.IsDigit(t[0])).Select(t => (Years?)Years(t)).FirstOrDefault(),
            Stated = tokens.Contains("stated"),
            Repaired = tokens.Contains("repaired"),
            Area = Valued(tokens, "area="),
            Tail = Valued(tokens, "tail=") ?? "",
        };
    }

    public static Years Years(string text)
    {
        var ends = text.Split('-');
        return new(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[^1], CultureInfo.InvariantCulture));
    }

    public static Quantity Quantity(string text)
    {
        var match = Pattern().Match(text.Trim());
        Assert.True(match.Success, $"not a number: {text}");
        var low = match.Groups["low"].Value;
        var high = match.Groups["high"] is { Success: true } second ? second.Value : low;
        var bound = match.Groups["bound"].Value switch
        {
            _ when high != low => Bound.Range,
            "trên" or "từ" or "ít nhất" or "tối thiểu" => Bound.AtLeast,
            "dưới" or "không quá" => Bound.AtMost,
            "khoảng" => Bound.Approx,
            _ => Bound.Exact,
        };
        return new(Number(low), Number(high), match.Groups["of"] is { Success: true } of ? Number(of.Value) : null, bound,
            match.Groups["unit"].Value is { Length: > 0 } unit ? unit : null, Math.Max(Decimals(low), Decimals(high)));
    }

    private static string? Valued(string[] tokens, string key) =>
        tokens.FirstOrDefault(t => t.StartsWith(key, StringComparison.Ordinal))?[key.Length..].Replace('_', ' ');

    private static T Named<T>(string[] tokens) where T : struct, Enum =>
        tokens.Where(t => !char.IsDigit(t[0])).Select(t => Enum.TryParse<T>(t, ignoreCase: true, out var value) ? value : default)
            .FirstOrDefault(value => !value.Equals(default(T)));

    private static decimal Number(string text) =>
        decimal.Parse(text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);

    private static int Decimals(string text) => text.Contains(',', StringComparison.Ordinal) ? text.Length - text.IndexOf(',', StringComparison.Ordinal) - 1 : 0;

    [GeneratedRegex(@"^(?<bound>trên|từ|ít nhất|tối thiểu|dưới|không quá|khoảng)?\s*(?<low>\d[\d.]*(,\d+)?)(\s*-\s*(?<high>\d[\d.]*(,\d+)?))?(/(?<of>\d[\d.]*))?\s*(?<unit>.*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
