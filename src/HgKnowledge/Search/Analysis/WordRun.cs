using HgKnowledge.Search.Indexing;

namespace HgKnowledge.Search.Analysis;

/// <summary>Reads words that were typed side by side: document symbols, numbers with number words, abbreviations, fillers.</summary>
internal sealed class WordRun
{
    private readonly List<string> _words;
    private readonly List<TermVariant> _forms;
    private readonly List<QueryTerm> _terms = [];
    private readonly IReadOnlyList<string>[] _shortForms;

    private WordRun(List<string> words)
    {
        _words = words;
        _forms = [.. words.Select(TermForms.Of)];
        _shortForms = [.. words.Select(_ => (IReadOnlyList<string>)[])];
        FindLongForms();
    }

    /// <summary>The terms, and the kind of passage that is asked for.</summary>
    public static IReadOnlyList<QueryTerm> Read(List<string> words, out string intent)
    {
        var run = new WordRun(TornWords.Join(words));
        for (var i = 0; i < run._words.Count;)
            i = run.Next(i);
        return Fillers.Set(run._terms, out intent);
    }

    /// <summary>The text, and what it is shortened to or stands for.</summary>
    public static IReadOnlyList<TermVariant> Spellings(string text)
    {
        var typed = TermForms.Of(text);
        var key = string.Join(' ', typed.Folded);
        return [typed, .. Abbreviations.BuiltIn.ShortForms(key).Concat(typed.Folded.Count == 1 ? Abbreviations.BuiltIn.LongForms(text, key) : []).Select(TermForms.Of)];
    }

    private string Folded(int i) => i < _forms.Count && _forms[i].Folded.Count == 1 ? _forms[i].Folded[0] : "";

    private int Next(int i)
    {
        if (_forms[i].Folded.Count == 0)
            return i + 1;
        if (SymbolWords.Read(_words, i) is { } symbol)
            return i + Add(symbol.Term, symbol.Length);
        if (Scaled(i, out var length) is { } number)
            return i + Add(number, length);
        return i + Add(_forms[i].Folded.Count > 1 ? new(_words[i], [_forms[i]]) : Word(i), 1);
    }

    private int Add(QueryTerm term, int length)
    {
        _terms.Add(term);
        return length;
    }

    private QueryTerm Word(int i)
    {
        var spellings = Spellings(_words[i]).Concat(_shortForms[i].Select(TermForms.Of));
        return new(_words[i], [.. spellings])
        {
            IsWord = true,
            IsPaired = i + 1 < _words.Count,
            IsAbbreviation = Abbreviations.BuiltIn.IsMatter(_words[i], Folded(i)),
            Marks = char.IsAsciiDigit(Folded(i).FirstOrDefault())
                ? [Mark.Number + Folded(i), .. SymbolWords.TypeBefore(_words, i).SelectMany(key => new[] { Mark.Own + key, Mark.Cites + key })]
                : [],
        };
    }

    /// <summary>"8,3 nghìn": the words, the number they make, and other words for it.</summary>
    private QueryTerm? Scaled(int i, out int length)
    {
        length = 1;
        if (!char.IsAsciiDigit(Folded(i).FirstOrDefault()))
            return null;
        while (ScaledNumbers.Factor(Folded(i + length)) is not null)
            length++;
        var typed = string.Join(' ', _words.Skip(i).Take(length));
        if (length == 1 || ScaledNumbers.In(typed).LastOrDefault() is not { Form: { } form })
            return null;
        return new(typed, [TermForms.Of(typed), new([form], [form])]) { IsWord = true, IsPaired = i + length < _words.Count, Marks = [Mark.Number + form] };
    }

    /// <summary>The words of a long form are also found in its abbreviation.</summary>
    private void FindLongForms()
    {
        for (var i = 0; i < _words.Count; i++)
            for (var length = Math.Min(Abbreviations.BuiltIn.Longest, _words.Count - i); length > 1; length--)
                if (Abbreviations.BuiltIn.ShortForms(string.Join(' ', Enumerable.Range(i, length).Select(Folded))) is { Count: > 0 } brief)
                {
                    for (var k = i; k < i + length; k++)
                        _shortForms[k] = brief;
                    i += length - 1;
                    break;
                }
    }
}
