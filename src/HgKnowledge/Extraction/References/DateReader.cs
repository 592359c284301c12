using HgKnowledge.Documents;

namespace HgKnowledge.Extraction.References;

/// <summary>Reads "ngày 02/4/2022", "ngày 22 tháng 8 năm 2022", "(ngày 01 / 7 / 2004)" and the same without "ngày".</summary>
internal static class DateReader
{
    private static readonly string[] Openings = ["ký ban hành ngày", "ban hành ngày", "được ban hành ngày", "ký ngày", "ngày"];

    /// <summary>The date at the position, or null.</summary>
    public static CitedDate? Read(ReadOnlySpan<char> text, int position)
    {
        var at = Scan.Blanks(text, position);
        var bracket = at < text.Length && text[at] == '(';
        if (bracket)
            at = Scan.Blanks(text, at + 1);
        at = AfterOpening(text, at, out var doubled);
        // Before 1930 there is nothing to cite, and no calendar to check it by.
        if ((Numeric(text, at) ?? Worded(text, at)) is not { } found || int.Parse(text.Slice(found.End - 4, 4)) < 1930)
            return null;
        if (!bracket)
            return found with { Doubled = doubled };
        var close = Scan.Blanks(text, found.End);
        return close < text.Length && text[close] == ')' ? found with { Doubled = doubled, End = close + 1 } : null;
    }

    private static int AfterOpening(ReadOnlySpan<char> text, int position, out bool doubled)
    {
        doubled = false;
        var length = Scan.AtAny(text, position, Openings);
        if (length == 0)
            return position;
        var at = Scan.Blanks(text, position + length);
        while (Scan.At(text, at, "ngày"))
        {
            doubled = true;
            at = Scan.Blanks(text, at + "ngày".Length);
        }
        return at;
    }

    private static CitedDate? Numeric(ReadOnlySpan<char> text, int position)
    {
        if (Number(text, position, 2) is not { } day || Separator(text, day) is not { } second
            || Number(text, second, 2) is not { } month || Separator(text, month) is not { } third
            || text[Scan.Blanks(text, day)] != text[Scan.Blanks(text, month)]
            || !Scan.YearAt(text, third))
            return null;
        return new(Dates.Of(text[position..day], text[second..month], text.Slice(third, 4)), false, third + 4);
    }

    private static CitedDate? Worded(ReadOnlySpan<char> text, int position)
    {
        if (Number(text, position, 2) is not { } day || Behind(text, day, "tháng") is not { } second
            || Number(text, second, 2) is not { } month || Behind(text, month, "năm") is not { } third
            || !Scan.YearAt(text, third))
            return null;
        return new(Dates.Of(text[position..day], text[second..month], text.Slice(third, 4)), false, third + 4);
    }

    private static int? Number(ReadOnlySpan<char> text, int position, int most)
    {
        var end = position;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end > position && end - position <= most ? end : null;
    }

    private static int? Separator(ReadOnlySpan<char> text, int position)
    {
        var at = Scan.Blanks(text, position);
        return at < text.Length && text[at] is '/' or '-' or '.' ? Scan.Blanks(text, at + 1) : null;
    }

    private static int? Behind(ReadOnlySpan<char> text, int position, string word)
    {
        var at = Scan.Blanks(text, position);
        return Scan.At(text, at, word) ? Scan.Blanks(text, at + word.Length) : null;
    }
}
