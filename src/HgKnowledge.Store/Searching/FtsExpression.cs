using HgKnowledge.Search.Matching;

namespace HgKnowledge.Store.Searching;

/// <summary>Writes conditions in the language of FTS5. All tokens stand in quotation marks, so that none is taken for an operator.</summary>
internal static class FtsExpression
{
    // No text has it: control characters are no part of any token.
    private const string Nothing = "\"\u0001\"";

    /// <summary>The expression.</summary>
    public static string Of(MatchNode node) => node switch
    {
        MatchTokens tokens => $"{Column(tokens.Field)} : {Phrase(tokens.Tokens)}{(tokens.IsPrefix ? " *" : "")}",
        MatchNear near => $"{Column(near.Field)} : NEAR({string.Join(' ', near.Parts.Select(Phrase))}, {near.Distance})",
        MatchAll all => Joined(all.Children, " AND "),
        MatchAny { Children.Count: 0 } => Nothing,
        MatchAny any => Joined(any.Children, " OR "),
        MatchExcept except => $"({Of(except.Wanted)} NOT {Of(except.Unwanted)})",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Joined(IReadOnlyList<MatchNode> children, string word) => $"({string.Join(word, children.Select(Of))})";

    private static string Phrase(IReadOnlyList<string> tokens) => $"\"{string.Join(' ', tokens)}\"";

    private static string Column(TokenField field) => field switch
    {
        TokenField.Exact => "exact",
        TokenField.Folded => "folded",
        _ => "marks",
    };
}
