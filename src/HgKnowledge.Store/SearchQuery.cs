using System.Text;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Store;

/// <summary>What a user typed, taken apart: words, "phrases", -exclusions, prefixes*. Any string is a query.</summary>
internal sealed class SearchQuery
{
    private const int MostTerms = 32;
    private const int MostTokens = 32;
    private const string Quotes = "\"“”";

    private SearchQuery(IReadOnlyList<SearchTerm> wanted, IReadOnlyList<SearchTerm> excluded)
    {
        Wanted = wanted;
        Excluded = excluded;
    }

    /// <summary>What a passage should have, as typed; empty if the query asks for nothing.</summary>
    public IReadOnlyList<SearchTerm> Wanted { get; }

    /// <summary>What a passage must not have.</summary>
    public IReadOnlyList<SearchTerm> Excluded { get; }

    /// <summary>How many of the wanted words a passage may do without if no passage has them all.</summary>
    public int Dispensable => Wanted.Count(term => term.IsWord) is >= 3 and var words ? words / 2 : 0;

    /// <summary>Takes a query apart. What is no word, number or symbol is passed over.</summary>
    public static SearchQuery Parse(string query)
    {
        var terms = new List<SearchTerm>();
        ReadOnlySpan<char> rest = Composition.Compose(query);
        while (terms.Count < MostTerms && (rest = rest.TrimStart()).Length > 0)
            if (Next(ref rest) is { } term)
                terms.Add(term);
        return new SearchQuery([.. terms.Where(t => !t.IsExcluded)], [.. terms.Where(t => t.IsExcluded)]);
    }

    private static SearchTerm? Next(ref ReadOnlySpan<char> rest)
    {
        var isExcluded = rest is ['-', not ' ', ..];
        if (isExcluded)
            rest = rest[1..];
        var isPhrase = Quotes.Contains(rest[0]);
        if (isPhrase)
            rest = rest[1..];
        var length = isPhrase ? rest.IndexOfAny(Quotes) : WordLength(rest);
        var typed = length < 0 ? rest : rest[..length];
        rest = rest[typed.Length..];
        if (isPhrase && rest.Length > 0)
            rest = rest[1..];
        return Term(typed, isPhrase, isPrefix: typed is [.., '*'] || (isPhrase && rest is ['*', ..]), isExcluded);
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsWhiteSpace(text[i]) || Quotes.Contains(text[i]))
                return i;
        return text.Length;
    }

    private static SearchTerm? Term(ReadOnlySpan<char> typed, bool isPhrase, bool isPrefix, bool isExcluded)
    {
        List<string> exact = [], folded = [];
        var builder = new StringBuilder();
        foreach (var token in new SearchTokenizer(typed))
        {
            if (exact.Count == MostTokens)
                break;
            SearchForm.AppendExact(builder, typed.Slice(token.Start, token.Length));
            exact.Add(Take(builder));
            SearchForm.AppendFolded(builder, typed.Slice(token.Start, token.Length));
            folded.Add(Take(builder));
        }
        return exact.Count == 0 ? null : new SearchTerm(exact, folded, isPhrase ? null : Symbol(typed, builder), isPhrase, isPrefix, isExcluded);
    }

    // A symbol must be all that was typed: "13-NQ/TW" but not "13-NQ/TW;35/NQ-CP", whose tokens are a phrase.
    private static string? Symbol(ReadOnlySpan<char> typed, StringBuilder builder)
    {
        foreach (var symbol in new SymbolTokenizer(typed))
        {
            if (HasTokens(typed[..symbol.Start]) || HasTokens(typed[symbol.End..]))
                return null;
            SymbolTokenizer.AppendForm(builder, typed.Slice(symbol.Start, symbol.Length));
            return Take(builder);
        }
        return null;
    }

    private static bool HasTokens(ReadOnlySpan<char> text) => new SearchTokenizer(text).MoveNext();

    private static string Take(StringBuilder builder)
    {
        var text = builder.ToString();
        builder.Clear();
        return text;
    }
}
