using System.Globalization;
using HgKnowledge.Search.Queries;

namespace HgKnowledge.Tests.Search.Queries;

/// <summary>The tree of a query on one line: "((nông &amp; thôn) | !lao)".</summary>
internal static class QueryText
{
    public static string Of(QueryNode? node) => node switch
    {
        null => "nothing",
        AndNode all => $"({string.Join(" & ", all.Children.Select(Of))})",
        OrNode any => $"({string.Join(" | ", any.Children.Select(Of))})",
        NotNode not => $"!{Of(not.Child)}",
        NearNode near => $"near {near.Distance} [{string.Join("] [", near.Parts)}]",
        PhraseNode phrase => $"\"{phrase.Text}\"{(phrase.IsPrefix ? "*" : "")}",
        WordNode word => $"{word.Text}{(word.IsPrefix ? "*" : "")}{(word.IsFuzzy ? "~" : "")}",
        FieldNode field => $"{field.Field} {(field.Range is { } range ? Of(range) : $"[{field.Text}]")}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Of(NumberRange range) =>
        $"{(range.WithLow ? "from" : "above")} {Number(range.Low)} {(range.WithHigh ? "to" : "below")} {Number(range.High)} {range.Unit}".TrimEnd();

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "any";
}
