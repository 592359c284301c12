using System.Buffers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Math;

namespace HgKnowledge.Formats.Word;

/// <summary>Writes on one line what Word draws around the parts of a formula: bars of fractions, parentheses, roots.</summary>
internal static class FormulaText
{
    private static readonly SearchValues<char> Operators = SearchValues.Create("+-−±=⋅×÷/*");

    /// <summary>
    /// The parts of the element in reading order, each with what stands before it; the last may be nothing but that. Null where
    /// the parts simply follow one another.
    /// </summary>
    public static IReadOnlyList<(string Before, OpenXmlElement? Part)>? Of(OpenXmlElement element) => element switch
    {
        Fraction { Numerator: { } top, Denominator: { } bottom } => [.. Grouped("", top), .. Grouped("/", bottom)],
        Radical root => [(root.Degree?.InnerText + "√", null), .. Grouped("", root.Base)],
        Nary sum => [(sum.NaryProperties?.AccentChar?.Val?.Value ?? "∫", sum.SubArgument), ("", sum.SuperArgument), (" ", sum.Base)],
        Delimiter enclosed => Enclosed(enclosed),
        _ => null,
    };

    /// <summary>A part of several terms is put in parentheses: (a+b)/2.</summary>
    private static IEnumerable<(string Before, OpenXmlElement? Part)> Grouped(string before, OpenXmlElement? part) =>
        part?.InnerText.AsSpan().ContainsAny(Operators) == true ? [(before + "(", part), (")", null)] : [(before, part)];

    private static List<(string Before, OpenXmlElement? Part)> Enclosed(Delimiter enclosed)
    {
        var properties = enclosed.DelimiterProperties;
        var parts = new List<(string Before, OpenXmlElement? Part)>();
        foreach (var part in enclosed.Elements<Base>())
            parts.Add((parts.Count == 0 ? properties?.BeginChar?.Val?.Value ?? "(" : properties?.SeparatorChar?.Val?.Value ?? "|", part));
        parts.Add((properties?.EndChar?.Val?.Value ?? ")", null));
        return parts;
    }
}
