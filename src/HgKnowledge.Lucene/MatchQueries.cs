using HgKnowledge.Search.Matching;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util;

namespace HgKnowledge.Lucene;

/// <summary>Writes conditions as queries of Lucene's.</summary>
/// <param name="reader">The index, which knows what prefixes stand for.</param>
internal sealed class MatchQueries(IndexReader reader)
{
    /// <summary>The query.</summary>
    public Query Of(MatchNode node) => node switch
    {
        MatchTokens tokens => new WeighedQuery(Tokens(tokens), Factor(tokens.Field)),
        MatchNear near => new WeighedQuery(Near(near), Factor(near.Field)),
        MatchAll all => Joined(all.Children, Occur.MUST),
        MatchAny any => Joined(any.Children, Occur.SHOULD),
        MatchExcept except => Except(except),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static double Factor(TokenField field) => field switch
    {
        TokenField.Exact => 2,
        TokenField.Folded => 1,
        _ => 0.5,
    };

    private Query Tokens(MatchTokens tokens)
    {
        var terms = tokens.Tokens.Select(token => new Term(PassageFields.Of(tokens.Field), token)).ToList();
        if (terms.Count == 1)
            return tokens.IsPrefix ? new PrefixQuery(terms[0]) : new TermQuery(terms[0]);
        return tokens.IsPrefix ? Beginning(terms) : Phrase(terms);
    }

    private static PhraseQuery Phrase(List<Term> terms)
    {
        var phrase = new PhraseQuery();
        foreach (var term in terms)
            phrase.Add(term);
        return phrase;
    }

    /// <summary>A phrase whose last word goes on.</summary>
    private Query Beginning(List<Term> terms)
    {
        var last = Starting(terms[^1]);
        if (last.Length == 0)
            return new BooleanQuery();
        var phrase = new MultiPhraseQuery();
        foreach (var term in terms.SkipLast(1))
            phrase.Add(term);
        phrase.Add(last);
        return phrase;
    }

    private Term[] Starting(Term prefix)
    {
        var found = new List<Term>();
        if (MultiFields.GetTerms(reader, prefix.Field)?.GetEnumerator() is { } terms && terms.SeekCeil(prefix.Bytes) != TermsEnum.SeekStatus.END)
            do
                found.Add(new(prefix.Field, BytesRef.DeepCopyOf(terms.Term)));
            while (terms.MoveNext() && StringHelper.StartsWith(terms.Term, prefix.Bytes));
        return [.. found.Where(term => StringHelper.StartsWith(term.Bytes, prefix.Bytes))];
    }

    private static SpanNearQuery Near(MatchNear near)
    {
        var parts = near.Parts.Select(part => Part(PassageFields.Of(near.Field), part)).ToArray();
        // Lucene does not count the words of the parts between the first and the last; the condition does.
        var between = near.Parts.Skip(1).SkipLast(1).Sum(part => part.Count);
        return new(parts, Math.Max(near.Distance - between, 0), inOrder: false);
    }

    private static SpanQuery Part(string field, IReadOnlyList<string> tokens)
    {
        SpanQuery[] words = [.. tokens.Select(token => new SpanTermQuery(new Term(field, token)))];
        return words.Length == 1 ? words[0] : new SpanNearQuery(words, slop: 0, inOrder: true);
    }

    private BooleanQuery Joined(IReadOnlyList<MatchNode> children, Occur occur)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var child in children)
            query.Add(Of(child), occur);
        return query;
    }

    private BooleanQuery Except(MatchExcept except) => new(disableCoord: true)
    {
        { Of(except.Wanted), Occur.MUST },
        { Of(except.Unwanted), Occur.MUST_NOT },
    };
}
