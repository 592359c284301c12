namespace HgKnowledge.Vietnamese;

/// <summary>
/// Cuts text into the words and numbers that search matches. A word is a run of letters and the digits after them ("QH15");
/// a number is as long as it is one number ("8.300", "6,3", but three of "1.1.2020"). Everything else separates.
/// </summary>
/// <param name="text">Any text; composed, if accents are to match.</param>
public ref struct SearchTokenizer(ReadOnlySpan<char> text)
{
    // Of the characters that Vietnamese and its neighbours write with; what a text is made of is asked for at every character.
    private static readonly bool[] Words = Table(char.IsLetterOrDigit);
    private static readonly bool[] WithinWords = Table(c => char.IsLetterOrDigit(c) || SearchForm.IsCombining(c));

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
        while (_position < _text.Length && !Begins(_text[_position]))
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
        while (end < _text.Length && GoesOn(_text[end]))
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

    private static bool Begins(char c) => c < Words.Length ? Words[c] : char.IsLetterOrDigit(c);

    private static bool GoesOn(char c) => c < WithinWords.Length ? WithinWords[c] : char.IsLetterOrDigit(c);

    private static bool[] Table(Func<char, bool> has) => [.. Enumerable.Range(0, '\u1F00').Select(c => has((char)c))];
}
