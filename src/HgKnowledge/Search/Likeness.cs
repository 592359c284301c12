using HgKnowledge.Search.Analysis;
using HgKnowledge.Search.Matching;
using HgKnowledge.Search.Queries;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search;

/// <summary>What is telling in a passage, as a query for passages like it.</summary>
internal sealed class Likeness
{
    private const int MostPairs = 12;

    private readonly IReadOnlyList<QueryTerm> _terms;

    private Likeness(StoredPassage passage, IReadOnlyList<QueryTerm> terms) => (Passage, _terms) = (passage, terms);

    /// <summary>The passage itself, which is no answer; nor are its copies.</summary>
    public StoredPassage Passage { get; }

    /// <summary>The likeness of the passage at that place.</summary>
    /// <exception cref="QueryException">There is no passage.</exception>
    public static Likeness Of((string Document, int Line) place, IPassageSource source, Frequencies frequencies)
    {
        var row = source.At(place.Document, place.Line) ?? throw new QueryException(QueryMessages.NoPassage(place.Document, place.Line));
        var passage = source.Read([row]).First();
        return new(passage, Telling(passage.Text, frequencies));
    }

    /// <summary>A plan for any of the telling words, within what the query asks for.</summary>
    public QueryPlan Plan(QueryPlan? within)
    {
        var any = new AnyPlan([.. _terms.Select(t => new TermPlan(t))]);
        return within is null
            ? new(new([any], []), _terms, [], "")
            : within with { Root = within.Root with { Wanted = [any, .. within.Root.Wanted] }, Terms = [.. _terms, .. within.Terms] };
    }

    /// <summary>The pairs of neighbouring words whose words are rarest: one syllable alone is seldom a word.</summary>
    private static List<QueryTerm> Telling(string text, Frequencies frequencies)
    {
        var words = new List<string>();
        foreach (var token in new SearchTokenizer(text))
            words.Add(text.Substring(token.Start, token.Length));
        return [.. words.Zip(words.Skip(1), (a, b) => $"{a} {b}").Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(pair => new QueryTerm(pair, [TermForms.Of(pair)]) { IsOptional = true })
            .OrderBy(term => term.Variants[0].Folded.Sum(t => Math.Log(1 + frequencies.Of(t))))
            .Take(MostPairs)];
    }
}
