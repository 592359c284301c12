using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HgKnowledge.Lucene;

/// <summary>The marks of a passage, a space between two.</summary>
internal sealed class MarkStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private string _text = "";
    private int _position;

    public MarkStream() => _term = AddAttribute<ICharTermAttribute>();

    /// <summary>How many marks the text has.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var range in text.Split(' '))
            count += range.End.Value > range.Start.Value ? 1 : 0;
        return count;
    }

    /// <summary>Goes over to the marks of another passage.</summary>
    public void Read(string text) => _text = text;

    public override void Reset()
    {
        base.Reset();
        ClearAttributes();
        _position = 0;
    }

    public override bool IncrementToken()
    {
        while (_position < _text.Length && _text[_position] == ' ')
            _position++;
        if (_position == _text.Length)
            return false;
        var space = _text.IndexOf(' ', _position);
        var end = space < 0 ? _text.Length : space;
        _text.CopyTo(_position, _term.ResizeBuffer(end - _position), 0, end - _position);
        _term.Length = end - _position;
        _position = end;
        return true;
    }
}
