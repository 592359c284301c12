using System.Buffers;
using System.Text;

namespace HgKnowledge.Extraction.References;

/// <summary>
/// Reads symbols of documents: number-sign/body (Party), number/sign-body (State), number/year/sign (legislation), with
/// blanks where a line broke ("29- CT/TW"), dashes of any kind and letters in the number ("237a").
/// </summary>
internal static class SymbolReader
{
    private const int MostDigits = 5;
    private const int LongestSign = 5;

    private static readonly SearchValues<char> Separators = SearchValues.Create("-/–‑−");

    /// <summary>Reads the symbol at the position; null if there is not even a number.</summary>
    public static CitedSymbol? Read(ReadOnlySpan<char> text, int position)
    {
        if (NumberEnd(text, position) is not { } firstEnd)
            return null;
        var numbers = new List<string> { text[position..firstEnd].ToString() };
        var end = firstEnd;
        while (NextInList(text, end) is { } next)
        {
            var nextEnd = NumberEnd(text, next)!.Value;
            numbers.Add(text[next..nextEnd].ToString());
            end = nextEnd;
        }
        if (Tail(text, end) is { } tail)
            return new(numbers, tail.Text, tail.Sign, tail.End);
        return new([numbers[0]], "", "", firstEnd);
    }

    private static int? NumberEnd(ReadOnlySpan<char> text, int position)
    {
        var end = position;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end == position || end - position > MostDigits)
            return null;
        if (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end < text.Length && char.IsLetterOrDigit(text[end]) ? null : end;
    }

    /// <summary>Start of the next number of a list that shares one sign.</summary>
    private static int? NextInList(ReadOnlySpan<char> text, int position)
    {
        var at = Scan.Blanks(text, position);
        if (at < text.Length && text[at] is ',' or ';')
            at++;
        else if (Scan.At(text, at, "và"))
            at += 2;
        else
            return null;
        at = Scan.Blanks(text, at);
        return NumberEnd(text, at) is null ? null : at;
    }

    private static (string Text, string Sign, int End)? Tail(ReadOnlySpan<char> text, int position)
    {
        var builder = new StringBuilder();
        var (sign, end) = ("", position);
        if (Unseparated(text, position) is { } first)
        {
            builder.Append('-').Append(text[first.Start..first.End]);
            (sign, end) = (Normal(text[first.Start..first.End]), first.End);
        }
        while (Segment(text, end) is { } segment)
        {
            builder.Append(text[segment.Separator] == '/' ? '/' : '-').Append(text[segment.Start..segment.End]);
            if (sign.Length == 0 && !char.IsAsciiDigit(text[segment.Start]))
                sign = Normal(text[segment.Start..segment.End]);
            end = segment.End;
        }
        return sign.Length == 0 ? null : (Normal(builder.ToString()), sign, end);
    }

    /// <summary>"số 15 CTr/TU": the dash behind the number left out.</summary>
    private static (int Start, int End)? Unseparated(ReadOnlySpan<char> text, int position)
    {
        var start = Scan.Blanks(text, position);
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return start > position && end - start is > 1 and <= LongestSign && char.IsUpper(text[start]) && end + 1 < text.Length && text[end] == '/' && char.IsUpper(text[end + 1]) ? (start, end) : null;
    }

    private static (int Separator, int Start, int End)? Segment(ReadOnlySpan<char> text, int position)
    {
        var separator = Scan.Blanks(text, position);
        if (separator >= text.Length || !Separators.Contains(text[separator]))
            return null;
        var start = Scan.Blanks(text, separator + 1);
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '&'))
            end++;
        while (end > start && text[end - 1] is '.' or '&')
            end--;
        var set = text[start..end];
        var spaced = separator != position || start != separator + 1;
        return IsSign(set, spaced) || (!spaced && text[separator] == '/' && Scan.YearAt(text, start)) ? (separator, start, end) : null;
    }

    /// <summary>Signs are capitals with at most a few small letters ("TTg", "CTr", "QH15"); words are not.</summary>
    private static bool IsSign(ReadOnlySpan<char> segment, bool spaced)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in segment)
            if (char.IsUpper(c))
                upper++;
            else if (char.IsLower(c))
                lower++;
        if (segment.IsEmpty || !char.IsUpper(segment[0]))
            return false;
        return upper >= 2 ? lower <= upper : !spaced && segment.Length == 1;
    }

    private static string Normal(ReadOnlySpan<char> symbol) =>
        symbol.ToString().Replace('Ð', 'Đ').Replace('–', '-').Replace('‑', '-').Replace('−', '-');
}
