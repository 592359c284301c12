namespace HgKnowledge.Documents;

/// <summary>Reads the numbering at the start of a text.</summary>
public static class MarkerReader
{
    private const int LongestRoman = 6;

    private static readonly string[] Ordinals =
        ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    private static readonly string[] Counts =
        ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    private static readonly (string Word, MarkerStyle Style)[] Words =
    [
        ("phụ lục", MarkerStyle.Annex), ("phần", MarkerStyle.Part), ("chương", MarkerStyle.Chapter),
        ("mục", MarkerStyle.Division), ("điều", MarkerStyle.Article),
    ];

    /// <summary>The marker at the start of the text (leading blanks aside), or null.</summary>
    public static Marker? Read(ReadOnlySpan<char> text)
    {
        var start = text.Length - text.TrimStart().Length;
        var rest = text[start..];
        if (rest.IsEmpty)
            return null;
        var marker = rest[0] switch
        {
            '-' or '–' or '—' => Bullet(rest, MarkerStyle.Dash),
            '+' => Bullet(rest, MarkerStyle.Plus),
            '*' or '•' or '●' or '▪' or '·' => Bullet(rest, MarkerStyle.Bullet),
            '(' => Parenthesised(rest),
            >= '0' and <= '9' => Decimal(rest),
            _ => Word(rest) ?? Roman(rest) ?? Letter(rest),
        };
        return marker is { } found ? found with { Length = found.Length + start } : null;
    }

    private static Marker? Bullet(ReadOnlySpan<char> text, MarkerStyle style) =>
        text.Length > 1 && (text[1] == ' ' || (char.IsLetter(text[1]) && text[0] != '*')) ? new(style, 0, 1, text[..1].ToString()) : null;

    private static Marker? Parenthesised(ReadOnlySpan<char> text)
    {
        var position = 1;
        var number = Digits(text, ref position, 2);
        if (number < 0)
            return SmallRoman(text);
        var second = -1;
        if (position + 1 < text.Length && text[position] == '.')
        {
            position++;
            second = Digits(text, ref position, 2);
            if (second < 0)
                return null;
        }
        var style = second < 0 ? MarkerStyle.Parenthesised : MarkerStyle.Parenthesised2;
        var name = second < 0 ? $"({number})" : $"({number}.{second})";
        if (position < text.Length && text[position] == ')')
            return new(style, Math.Max(second, 0) + (second < 0 ? number : 0), Dotted(text, position + 1), name);
        // A lost glyph leaves "(2  Nghị quyết": two blanks where ") " was.
        var lost = position + 1 < text.Length && text[position] == ' ' && text[position + 1] == ' ';
        return lost ? new(style, second < 0 ? number : second, position, name) : null;
    }

    /// <summary>"(i)", "(iv)".</summary>
    private static Marker? SmallRoman(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && text[end] is 'i' or 'v' or 'x')
            end++;
        if (end is 1 or > LongestRoman || end >= text.Length || text[end] != ')')
            return null;
        Span<char> capitals = stackalloc char[end - 1];
        text[1..end].ToUpperInvariant(capitals);
        return RomanValue(capitals) is > 0 and var value ? new(MarkerStyle.ParenthesisedRoman, value, Dotted(text, end + 1), text[..(end + 1)].ToString()) : null;
    }

    private static Marker? Decimal(ReadOnlySpan<char> text)
    {
        Span<int> numbers = stackalloc int[4];
        var (position, count) = (0, 0);
        while (count < 4)
        {
            var number = Digits(text, ref position, 2);
            if (number < 0)
                break;
            numbers[count++] = number;
            if (position >= text.Length || text[position] != '.' || position + 1 >= text.Length || !char.IsAsciiDigit(text[position + 1]))
                break;
            position++;
        }
        if (count == 0 || position >= text.Length || char.IsAsciiDigit(text[position]))
            return null;
        var closed = text[position] is '.' or ')' or '/' || (text[position] == '-' && count == 1 && position + 1 < text.Length && text[position + 1] == ' ');
        // "3.1 Title" is a heading, "3.1 triệu" a number: the letter behind decides.
        if (!closed && (count < 2 || !StartsUpper(text[position..])))
            return null;
        if (closed && text[position] == '/' && !(position + 1 < text.Length && text[position + 1] == ' '))
            return null;
        var end = closed ? position + 1 : position;
        if (end < text.Length && text[end] != ' ' && !char.IsLetter(text[end]))
            return null;
        return new(MarkerStyle.Number + (count - 1), numbers[count - 1], end, text[..end].ToString());
    }

    private static Marker? Word(ReadOnlySpan<char> text)
    {
        if (OnlyAnnex(text) is { } annex)
            return annex;
        foreach (var (word, style) in Words)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase) || text.Length <= word.Length || text[word.Length] != ' ')
                continue;
            return Named(text, word.Length + 1, style);
        }
        for (var i = 0; i < Counts.Length; i++)
            if (text.StartsWith(Counts[i], StringComparison.OrdinalIgnoreCase) && char.IsUpper(text[0])
                && text[Counts[i].Length..].StartsWith(" là", StringComparison.OrdinalIgnoreCase)
                && text.Length > Counts[i].Length + 3 && text[Counts[i].Length + 3] is ',' or ':')
                return new(MarkerStyle.Ordinal, i + 1, Counts[i].Length + 4, text[..(Counts[i].Length + 4)].ToString());
        return null;
    }

    /// <summary>The only annex has no number: "PHỤ LỤC", "PHỤ LỤC DANH MỤC DỰ ÁN"; what follows it in one line is in capitals too.</summary>
    private static Marker? OnlyAnnex(ReadOnlySpan<char> text)
    {
        var (word, style) = Words[0];
        if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase) || !char.IsUpper(text[0]))
            return null;
        var rest = text[word.Length..].TrimEnd();
        if (!rest.IsEmpty && (rest[0] is not (' ' or ':') || HasSmallLetter(text) || Named(text, word.Length + 1, style) is not null))
            return null;
        return new(style, 0, Dotted(text, word.Length), text[..word.Length].ToString());
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (char.IsLower(letter))
                return true;
        return false;
    }

    private static Marker? Named(ReadOnlySpan<char> text, int position, MarkerStyle style)
    {
        // "Phần thứ hai", "Phần II", "Điều 5.", "Chương IV"; but not "phần lớn" or "Điều lệ Đảng".
        if (!char.IsUpper(text[0]))
            return null;
        if (text[position..].StartsWith("thứ ", StringComparison.OrdinalIgnoreCase))
            position += 4;
        var end = position;
        while (end < text.Length && (char.IsLetterOrDigit(text[end])))
            end++;
        var name = text[position..end];
        var number = IndexOf(Ordinals, name) is >= 0 and var ordinal ? ordinal + 1 : RomanValue(name);
        if (number <= 0 && (name.Length == 0 || name.Length > 3 || !int.TryParse(name, out number)))
            return null;
        // A sentence may begin with a reference ("Điều 5 của Luật"): a title is set off or ends here.
        if (style is MarkerStyle.Article or MarkerStyle.Division && end < text.Length && text[end] is not ('.' or ':' or '-'))
            return null;
        var length = Dotted(text, end);
        return new(style, number, length, text[..end].ToString());
    }

    private static Marker? Roman(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X')
            end++;
        if (end is 0 or > LongestRoman || end >= text.Length || text[end] is not ('.' or '-' or ')' or '/'))
            return null;
        if (end + 1 < text.Length && text[end + 1] != ' ' && !char.IsUpper(text[end + 1]))
            return null;
        var value = RomanValue(text[..end]);
        return value > 0 ? new(MarkerStyle.Roman, value, end + 1, text[..(end + 1)].ToString()) : null;
    }

    private static Marker? Letter(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !char.IsLetter(text[0]))
            return null;
        if (text[1] == ')' && char.IsLower(text[0]))
            return new(MarkerStyle.Letter, LetterNumber(text[0]), 2, text[..2].ToString());
        if (text[1] == '.' && text[2] == ' ' && char.IsLower(text[0]))
            return new(MarkerStyle.Letter, LetterNumber(text[0]), 2, text[..2].ToString());
        if (text[1] == '.' && text[2] == ' ' && text[0] is >= 'A' and <= 'H')
            return new(MarkerStyle.UpperLetter, text[0] - 'A' + 1, 2, text[..2].ToString());
        return null;
    }

    private static int LetterNumber(char letter) => "abcdđeghiklmnopqrstuvxy".IndexOf(letter) + 1;

    private static int Dotted(ReadOnlySpan<char> text, int end) =>
        end < text.Length && text[end] is '.' or ':' ? end + 1 : end;

    private static bool StartsUpper(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        return !rest.IsEmpty && char.IsUpper(rest[0]);
    }

    private static int Digits(ReadOnlySpan<char> text, ref int position, int most)
    {
        var (start, value) = (position, 0);
        while (position < text.Length && position - start < most && char.IsAsciiDigit(text[position]))
            value = (value * 10) + (text[position++] - '0');
        return position == start ? -1 : value;
    }

    private static int IndexOf(string[] words, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < words.Length; i++)
            if (word.Equals(words[i], StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }

    private static int RomanValue(ReadOnlySpan<char> roman)
    {
        var (sum, previous) = (0, 0);
        for (var i = roman.Length - 1; i >= 0; i--)
        {
            var value = roman[i] switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };
            if (value == 0)
                return 0;
            sum += value < previous ? -value : value;
            previous = Math.Max(previous, value);
        }
        return sum;
    }
}
