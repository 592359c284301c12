using HgKnowledge.Search.Analysis;
using HgKnowledge.Search.Indexing;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Ranking;

/// <summary>Finds the terms of a query in a text.</summary>
internal sealed class TermFinder
{
    private const int LongestToken = 64;

    private readonly WantedForms _folded = new();
    private readonly WantedForms _exact = new();
    private readonly List<(int Term, int[] Folded, int[] Exact)>[] _beginning;
    private readonly List<Occurrence> _occurrences = [];
    private readonly bool _wantsScaled;

    /// <summary>A finder of the terms; it serves one thread.</summary>
    public TermFinder(IReadOnlyList<QueryTerm> terms)
    {
        var sequences = terms.SelectMany(Sequences).ToList();
        _beginning = [.. Enumerable.Range(0, _folded.Count).Select(id => sequences.FindAll(s => s.Folded[0] == id))];
        _wantsScaled = terms.Any(t => t.Marks.Any(m => m.StartsWith(Mark.Number, StringComparison.Ordinal)));
    }

    /// <summary>The places of the terms in the text, by their start.</summary>
    public List<TermMatch> Find(string text)
    {
        Read(text);
        var matches = new List<TermMatch>();
        for (var i = 0; i < _occurrences.Count; i++)
            foreach (var (term, folded, exact) in _beginning[_occurrences[i].Folded])
                if (Match(i, term, folded, exact) is { } match)
                    matches.Add(match);
        return matches;
    }

    private IEnumerable<(int Term, int[] Folded, int[] Exact)> Sequences(QueryTerm term, int number)
    {
        foreach (var variant in term.Variants)
            yield return (number, Ids(_folded, variant.Folded, term.IsPrefix), Ids(_exact, variant.Exact, term.IsPrefix));
        if (term.IsFuzzy)
            foreach (var form in FuzzyForms.Of(term.Variants[0].Folded[0]))
                yield return (number, [_folded.Add(form)], [-2]);
    }

    private static int[] Ids(WantedForms forms, IReadOnlyList<string> tokens, bool isPrefix) =>
        [.. tokens.Select((token, i) => isPrefix && i == tokens.Count - 1 ? forms.AddPrefix(token) : forms.Add(token))];

    private TermMatch? Match(int index, int term, int[] folded, int[] exact)
    {
        var first = _occurrences[index];
        var (last, isExact) = (first, first.Exact == exact[0]);
        for (var k = 1; k < folded.Length; k++)
        {
            while (++index < _occurrences.Count && _occurrences[index].Position < first.Position + k)
            { }
            if (index >= _occurrences.Count || _occurrences[index].Position != first.Position + k || _occurrences[index].Folded != folded[k])
                return null;
            last = _occurrences[index];
            isExact &= last.Exact == exact[k];
        }
        return new(first.Start, last.End, term, first.Position, last.Position, isExact);
    }

    private void Read(string text)
    {
        _occurrences.Clear();
        Span<char> form = stackalloc char[LongestToken];
        var position = 0;
        foreach (var token in new SearchTokenizer(text))
        {
            var written = text.AsSpan(token.Start, token.Length);
            if (_folded.MayHave(written) && _folded.Find(form[..SearchForm.WriteFolded(written, form)]) is >= 0 and var folded)
                _occurrences.Add(new(position, token.Start, token.End, folded, _exact.Find(form[..SearchForm.WriteExact(written, form)])));
            position++;
        }
        if (_wantsScaled)
            AddScaled(text);
    }

    private void AddScaled(string text)
    {
        foreach (var number in ScaledNumbers.In(text))
            if (_folded.Find(number.Form) is >= 0 and var folded)
            {
                var at = _occurrences.FindIndex(o => o.Start >= number.Start);
                var position = PositionAt(text, number.Start);
                _occurrences.Insert(at < 0 ? _occurrences.Count : at, new(position, number.Start, number.Start + number.Length, folded, _exact.Find(number.Form)));
            }
    }

    private static int PositionAt(string text, int start)
    {
        var position = 0;
        foreach (var token in new SearchTokenizer(text))
        {
            if (token.Start >= start)
                return position;
            position++;
        }
        return position;
    }
}
