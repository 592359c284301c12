using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Queries;

/// <summary>Cuts a query into its pieces.</summary>
internal ref struct QueryLexer(ReadOnlySpan<char> text)
{
    private const string Quotes = "\"“”";

    private ReadOnlySpan<char> _rest = text;

    /// <summary>The pieces of a query.</summary>
    /// <exception cref="QueryException">A field that there is none of.</exception>
    public static List<QueryToken> Read(string query)
    {
        var lexer = new QueryLexer(query);
        var tokens = new List<QueryToken>();
        while (lexer.Next() is { } token)
            tokens.Add(token);
        return tokens;
    }

    private QueryToken? Next()
    {
        _rest = _rest.TrimStart();
        if (_rest.IsEmpty)
            return null;
        if (Take('('))
            return new(QueryTokenKind.Open);
        if (Take(')'))
            return new(QueryTokenKind.Close);
        var excluded = _rest is ['-', not (' ' or '-'), ..] && Take('-');
        if (excluded && Take('('))
            return new(QueryTokenKind.Open, IsExcluded: true);
        return Quotes.Contains(_rest[0]) ? Phrase(excluded) : Word(excluded);
    }

    private QueryToken Phrase(bool excluded)
    {
        var words = Quoted();
        var prefix = Take('*');
        return new(QueryTokenKind.Phrase, words, excluded, prefix, Tilde());
    }

    private string Quoted()
    {
        _rest = _rest[1..];
        var end = _rest.IndexOfAny(Quotes);
        var words = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[(end + 1)..];
        return words.ToString();
    }

    private QueryToken Word(bool excluded)
    {
        var length = 0;
        while (length < _rest.Length && !char.IsWhiteSpace(_rest[length]) && !Quotes.Contains(_rest[length]) && _rest[length] is not ('(' or ')' or '~' or ':'))
            length++;
        if (length < _rest.Length && _rest[length] == ':')
            if (Field(_rest[..length], _rest[(length + 1)..]) is { } field)
                return Condition(field, length + 1, excluded);
            else
                length = EndOfWord(length);
        var word = _rest[..length];
        _rest = _rest[length..];
        return Meaning(word, excluded, Tilde());
    }

    private static QueryToken Meaning(ReadOnlySpan<char> word, bool excluded, int? distance) => word switch
    {
        "OR" or "HOẶC" or "|" => new(QueryTokenKind.Or),
        "near" or "gần" when distance is not null => new(QueryTokenKind.Near, Distance: distance),
        _ => new(QueryTokenKind.Word, word.TrimEnd('*').ToString(), excluded, word is [.., '*'], distance),
    };

    private readonly int EndOfWord(int length)
    {
        while (length < _rest.Length && !char.IsWhiteSpace(_rest[length]) && !Quotes.Contains(_rest[length]) && _rest[length] is not ('(' or ')'))
            length++;
        return length;
    }

    /// <summary>A colon makes a field only behind a name; "Mục tiêu: ..." and "14:30" are words.</summary>
    private static SearchField? Field(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (SearchFields.Find(name.ToString()) is { } field)
            return field;
        var looksLikeField = name.Length > 1 && !value.IsEmpty && (char.IsLetterOrDigit(value[0]) || value[0] is '>' or '<' || Quotes.Contains(value[0]));
        foreach (var c in name)
            looksLikeField &= char.IsLetter(c) || c == '-';
        return looksLikeField ? throw new QueryException(QueryMessages.UnknownField(name.ToString())) : null;
    }

    private QueryToken Condition(SearchField field, int length, bool excluded)
    {
        _rest = _rest[length..].TrimStart();
        // ">" may stand before the quotation marks: giá-trị:>"8.300 tỷ đồng".
        var sign = _rest.Length - _rest.TrimStart("<>=≤≥").Length;
        var signs = _rest[..sign].ToString();
        _rest = _rest[sign..];
        if (!_rest.IsEmpty && Quotes.Contains(_rest[0]))
            return new(QueryTokenKind.Field, signs + Quoted(), excluded, Field: field);
        var end = EndOfWord(0);
        var value = _rest[..end].ToString();
        _rest = _rest[end..];
        return new(QueryTokenKind.Field, signs + value, excluded, Field: field);
    }

    private int? Tilde()
    {
        if (!Take('~'))
            return null;
        var digits = Numeral.DigitsLength(_rest);
        var distance = digits is > 0 and < 5 ? int.Parse(_rest[..digits], System.Globalization.CultureInfo.InvariantCulture) : 0;
        _rest = _rest[digits..];
        return distance;
    }

    private bool Take(char c)
    {
        if (_rest.IsEmpty || _rest[0] != c)
            return false;
        _rest = _rest[1..];
        return true;
    }
}
