using System.Text;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Store;

/// <summary>Finds the words of a query in a passage.</summary>
/// <param name="terms">What to find.</param>
/// <param name="exact">Whether accents must be as typed.</param>
internal sealed class Highlighter(IReadOnlyList<SearchTerm> terms, bool exact)
{
    private readonly StringBuilder _form = new();

    /// <summary>The places of the terms in the text, by their start.</summary>
    public IReadOnlyList<TermMatch> Find(string text)
    {
        var tokens = Tokens(text);
        var matches = new List<TermMatch>();
        for (var i = 0; i < tokens.Count; i++)
            for (var term = 0; term < terms.Count; term++)
                if (Length(tokens, i, terms[term]) is > 0 and var length)
                    matches.Add(new TermMatch(tokens[i].Start, tokens[i + length - 1].End, term));
        return matches;
    }

    private List<PassageToken> Tokens(string text)
    {
        var tokens = new List<PassageToken>();
        foreach (var token in new SearchTokenizer(text))
        {
            _form.Clear();
            if (exact)
                SearchForm.AppendExact(_form, text.AsSpan(token.Start, token.Length));
            else
                SearchForm.AppendFolded(_form, text.AsSpan(token.Start, token.Length));
            tokens.Add(new PassageToken(token.Start, token.End, _form.ToString()));
        }
        return tokens;
    }

    private int Length(List<PassageToken> tokens, int start, SearchTerm term)
    {
        var forms = exact ? term.Exact : term.Folded;
        if (start + forms.Count > tokens.Count)
            return 0;
        for (var i = 0; i < forms.Count; i++)
            if (!Matches(tokens[start + i].Form, forms[i], term.IsPrefix && i == forms.Count - 1))
                return 0;
        return forms.Count;
    }

    private static bool Matches(string form, string wanted, bool isPrefix) =>
        isPrefix ? form.StartsWith(wanted, StringComparison.Ordinal) : form == wanted;
}
