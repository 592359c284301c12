using HgKnowledge.Vietnamese;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HgKnowledge.Lucene;

/// <summary>The words of a passage in the forms in which all engines compare them (<see cref="SearchForm"/>).</summary>
internal sealed class WordStream : TokenStream
{
    private const int LongestForm = 64;

    private readonly PassageWords _words;
    private readonly bool _isFolded;
    private readonly ICharTermAttribute _term;
    private int _next;

    /// <summary>A stream of whatever passage the words are of when it is reset.</summary>
    public WordStream(PassageWords words, bool isFolded)
    {
        (_words, _isFolded) = (words, isFolded);
        _term = AddAttribute<ICharTermAttribute>();
        _term.ResizeBuffer(LongestForm);
    }

    public override void Reset()
    {
        base.Reset();
        ClearAttributes();
        _next = 0;
    }

    public override bool IncrementToken()
    {
        if (_next == _words.Count)
            return false;
        var word = _words[_next++];
        _term.Length = _isFolded ? SearchForm.WriteFolded(word, _term.Buffer) : SearchForm.WriteExact(word, _term.Buffer);
        return true;
    }
}
