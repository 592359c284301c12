namespace HgKnowledge.Vietnamese;

/// <summary>
/// A text with its tokens, made in one pass. Comparisons are with phrases in lower case and run on the text itself, so no
/// token is ever copied.
/// </summary>
public sealed class TokenText
{
    private readonly List<Token> _tokens;
    private StringPool? _strings;

    /// <summary>Tokenises the text from <paramref name="start"/> on; blanks between words are single.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Its first character to read.</param>
    /// <param name="strings">Where the wordings read from it are kept; that of the document, if it reads many texts.</param>
    public TokenText(string text, int start = 0, StringPool? strings = null)
    {
        Text = text;
        _strings = strings;
        Lower = text.ToLowerInvariant();
        _tokens = new(text.Length / 4);
        for (var i = start; i < text.Length;)
            i = Next(i);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The same in lower case, character for character.</summary>
    public string Lower { get; }

    /// <summary>The wordings read from it and from others that share the pool.</summary>
    public StringPool Strings => _strings ??= new();

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Count;

    /// <summary>The token at the index.</summary>
    public Token this[int index] => _tokens[index];

    /// <summary>The token's characters in lower case; empty outside of the text.</summary>
    public ReadOnlySpan<char> Word(int index) =>
        index < 0 || index >= _tokens.Count ? default : Lower.AsSpan(_tokens[index].Start, _tokens[index].Length);

    /// <summary>Whether the token is just this word or sign.</summary>
    public bool Is(int index, ReadOnlySpan<char> word) => Word(index).SequenceEqual(word);

    /// <summary>Whether the token is one of these words or signs.</summary>
    public bool IsAny(int index, params ReadOnlySpan<string> words)
    {
        var token = Word(index);
        foreach (var word in words)
            if (token.SequenceEqual(word))
                return true;
        return false;
    }

    /// <summary>Whether the token is a number.</summary>
    public bool IsNumber(int index) => index >= 0 && index < _tokens.Count && _tokens[index].Kind == TokenKind.Number;

    /// <summary>Whether the token is a word.</summary>
    public bool IsWord(int index) => index >= 0 && index < _tokens.Count && _tokens[index].Kind == TokenKind.Word;

    /// <summary>Whether the token stands right behind the one before it, without a blank.</summary>
    public bool Touches(int index) => index > 0 && index < _tokens.Count && _tokens[index].Start == _tokens[index - 1].End;

    /// <summary>Number of tokens that the phrase takes from the index on; 0 if it does not stand there.</summary>
    public int Match(int index, ReadOnlySpan<char> phrase)
    {
        if (index < 0 || index >= _tokens.Count)
            return 0;
        var start = _tokens[index].Start;
        var end = start + phrase.Length;
        if (end > Lower.Length || !Lower.AsSpan(start, phrase.Length).SequenceEqual(phrase) || (end < Lower.Length && char.IsLetterOrDigit(Lower[end]) && char.IsLetterOrDigit(Lower[end - 1])))
            return 0;
        var count = 1;
        while (index + count < _tokens.Count && _tokens[index + count].Start < end)
            count++;
        return count;
    }

    /// <summary>The first of the phrases that stands at the index, as its number of tokens; 0 if none does.</summary>
    public int MatchAny(int index, ReadOnlySpan<string> phrases)
    {
        if (index < 0 || index >= _tokens.Count)
            return 0;
        // Nearly all phrases differ in their first character.
        var first = Lower[_tokens[index].Start];
        foreach (var phrase in phrases)
            if (phrase[0] == first && Match(index, phrase) is > 0 and var count)
                return count;
        return 0;
    }

    /// <summary>Number of tokens of the phrase that ends right before the index; 0 if it does not stand there.</summary>
    public int MatchBefore(int index, ReadOnlySpan<char> phrase)
    {
        if (index <= 0 || index > _tokens.Count)
            return 0;
        var end = _tokens[index - 1].End;
        var start = end - phrase.Length;
        if (start < 0 || !Lower.AsSpan(start, phrase.Length).SequenceEqual(phrase) || (start > 0 && char.IsLetterOrDigit(Lower[start - 1])))
            return 0;
        var first = index - 1;
        while (first > 0 && _tokens[first - 1].Start >= start)
            first--;
        return _tokens[first].Start == start ? index - first : 0;
    }

    /// <summary>The first of the phrases that ends right before the index, as its number of tokens; 0 if none does.</summary>
    public int MatchAnyBefore(int index, ReadOnlySpan<string> phrases)
    {
        if (index <= 0 || index > _tokens.Count)
            return 0;
        var last = Lower[_tokens[index - 1].End - 1];
        foreach (var phrase in phrases)
            if (phrase[^1] == last && MatchBefore(index, phrase) is > 0 and var count)
                return count;
        return 0;
    }

    /// <summary>The lower-case text from one token up to, not including, another.</summary>
    public ReadOnlySpan<char> Slice(int from, int to) =>
        from >= to ? default : Lower.AsSpan(_tokens[from].Start, _tokens[to - 1].End - _tokens[from].Start);

    private int Next(int i)
    {
        var c = Text[i];
        if (c == ' ')
            return i + 1;
        var (kind, end) = char.IsLetter(c) ? (TokenKind.Word, EndOfWord(i)) : char.IsAsciiDigit(c) ? (TokenKind.Number, EndOfNumber(i)) : (TokenKind.Sign, i + 1);
        _tokens.Add(new(kind, i, end - i));
        return end;
    }

    private int EndOfWord(int i)
    {
        while (i < Text.Length && char.IsLetter(Text[i]))
            i++;
        return i;
    }

    private int EndOfNumber(int i)
    {
        while (i < Text.Length && (char.IsAsciiDigit(Text[i]) || (Text[i] is '.' or ',' && i + 1 < Text.Length && char.IsAsciiDigit(Text[i + 1]))))
            i++;
        return i;
    }
}
