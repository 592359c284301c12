using System.Text;

namespace HgKnowledge.Vietnamese;

/// <summary>
/// Finds what looks like the symbol of a document ("13-NQ/TW", "35/NQ-CP", "99/2023/QH15"): letters and digits joined by
/// hyphens and slashes, with at least one digit and one letter.
/// </summary>
/// <param name="text">Any text.</param>
public ref struct SymbolTokenizer(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <summary>The symbol reached, as written.</summary>
    public SearchToken Current { get; private set; }

    /// <summary>Lets foreach walk the symbols.</summary>
    public readonly SymbolTokenizer GetEnumerator() => this;

    /// <summary>Goes on to the next symbol; false at the end of the text.</summary>
    public bool MoveNext()
    {
        while (_position < _text.Length)
        {
            var start = _position;
            while (_position < _text.Length && Continues(_position))
                _position++;
            Current = new SearchToken(start, _position - start);
            if (_position == start)
                _position++;
            else if (IsSymbol(_text[start.._position]))
                return true;
        }
        return false;
    }

    /// <summary>Appends the one form of a symbol: folded, hyphens as hyphens, numbers without points.</summary>
    public static void AppendForm(StringBuilder builder, ReadOnlySpan<char> symbol)
    {
        foreach (var c in symbol)
            if (c is '-' or '–')
                builder.Append('-');
            else if (c != '.')
                builder.Append(Folding.Fold(c));
    }

    // A joiner belongs to the symbol only between two of its characters.
    private readonly bool Continues(int index) =>
        char.IsLetterOrDigit(_text[index]) ||
        (index > 0 && index + 1 < _text.Length && _text[index] switch
        {
            '-' or '–' or '/' => char.IsLetterOrDigit(_text[index - 1]) && char.IsLetterOrDigit(_text[index + 1]),
            '.' => char.IsAsciiDigit(_text[index - 1]) && char.IsAsciiDigit(_text[index + 1]),
            _ => false,
        });

    private static bool IsSymbol(ReadOnlySpan<char> run)
    {
        bool joined = false, digit = false, letter = false;
        foreach (var c in run)
            if (char.IsAsciiDigit(c))
                digit = true;
            else if (char.IsLetter(c))
                letter = true;
            else if (c != '.')
                joined = true;
        return joined && digit && letter;
    }
}
