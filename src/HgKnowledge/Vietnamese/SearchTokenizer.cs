namespace HgKnowledge.Vietnamese;

/// <summary>
/// Cuts text into the words and numbers that search matches. A word is a run of letters and the digits after them ("QH15");
/// a number is as long as it is one number ("8.300", "6,3", but three of "1.1.2020"). Everything else separates.
/// </summary>
/// <param name="text">Any text; composed, if accents are to match.</param>
public ref struct SearchTokenizer(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;
    private int _listEnd;

    /// <summary>The token reached.</summary>
    public SearchToken Current { get; private set; }

    /// <summary>Lets foreach walk the tokens.</summary>
    public readonly SearchTokenizer GetEnumerator() => this;

    /// <summary>Goes on to the next token; false at the end of the text.</summary>
    public bool MoveNext()
    {
        while (_position < _text.Length && !char.IsLetterOrDigit(_text[_position]))
            _position++;
        if (_position == _text.Length)
            return false;
        var length = char.IsAsciiDigit(_text[_position]) ? NumberLength() : WordLength();
        Current = new SearchToken(_position, length);
        _position += length;
        return true;
    }

    private readonly int WordLength()
    {
        var end = _position + 1;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || SearchForm.IsCombining(_text[end])))
            end++;
        return end - _position;
    }

    private int NumberLength()
    {
        var rest = _text[_position..];
        if (_position >= _listEnd)
        {
            var run = Numeral.RunLength(rest);
            if (Numeral.IsOneNumber(rest[..run]))
                return run;
            _listEnd = _position + run;
        }
        return Numeral.DigitsLength(rest);
    }
}
