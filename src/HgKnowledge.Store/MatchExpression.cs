using System.Text;

namespace HgKnowledge.Store;

/// <summary>
/// Writes a query in the language of FTS5. Each word counts by itself, counts more with its exact accents, and more where
/// the next word of the query follows it. All tokens stand in quotation marks, so that no token is taken for an operator.
/// </summary>
internal static class MatchExpression
{
    /// <summary>Passages with every term, accents as typed.</summary>
    public static string AllExact(SearchQuery query) => Expression(query, Exact, isStrict: true);

    /// <summary>Passages with every term, whatever its accents.</summary>
    public static string AllFolded(SearchQuery query) => Expression(query, Folded, isStrict: true);

    /// <summary>Passages with any of the words, whatever its accents, and with every symbol, phrase and prefix.</summary>
    public static string SomeFolded(SearchQuery query) => Expression(query, Folded, isStrict: false);

    private static string Expression(SearchQuery query, Func<SearchTerm, SearchTerm?, string> write, bool isStrict)
    {
        List<string> required = [], words = [];
        for (var i = 0; i < query.Wanted.Count; i++)
            (query.Wanted[i].IsWord ? words : required).Add(write(query.Wanted[i], query.Wanted.ElementAtOrDefault(i + 1)));
        if (words.Count > 0)
            required.Add($"({string.Join(isStrict ? " AND " : " OR ", words)})");
        var builder = new StringBuilder($"({string.Join(" AND ", required)})");
        foreach (var term in query.Excluded)
            builder.Append(" NOT ").Append(term.HasAccents ? Exact(term, null) : Folded(term, null));
        return builder.ToString();
    }

    private static string Exact(SearchTerm term, SearchTerm? next) => $"({Column("exact", term.Exact, term, next?.Exact, next)}{Symbol(term)})";

    private static string Folded(SearchTerm term, SearchTerm? next) =>
        $"({Column("folded", term.Folded, term, next?.Folded, next)} OR {Column("exact", term.Exact, term, next?.Exact, next)}{Symbol(term)})";

    private static string Column(
        string column, IReadOnlyList<string> tokens, SearchTerm term, IReadOnlyList<string>? nextTokens, SearchTerm? next)
    {
        var alone = Phrase(tokens, term.IsPrefix);
        var isPair = term.IsWord && next is { IsWord: true };
        return isPair ? $"{column} : ({alone} OR {Phrase([.. tokens, .. nextTokens!], false)})" : $"{column} : {alone}";
    }

    private static string Symbol(SearchTerm term) =>
        term.Symbol is null ? "" : $" OR symbols : {Phrase([term.Symbol], term.IsPrefix)}";

    private static string Phrase(IReadOnlyList<string> tokens, bool isPrefix) =>
        $"\"{string.Join(' ', tokens)}\"{(isPrefix ? " *" : "")}";
}
