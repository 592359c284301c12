namespace HgKnowledge.Vietnamese;

/// <summary>Numbers as Vietnamese writes them in digits: points between thousands, a comma before decimals.</summary>
internal static class Numeral
{
    /// <summary>Number of digits the text begins with.</summary>
    public static int DigitsLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }

    /// <summary>Length of the digits the text begins with, and of all that follow behind single points and commas.</summary>
    public static int RunLength(ReadOnlySpan<char> text)
    {
        var length = DigitsLength(text);
        while (length + 1 < text.Length && text[length] is '.' or ',' && char.IsAsciiDigit(text[length + 1]))
            length += 1 + DigitsLength(text[(length + 1)..]);
        return length;
    }

    /// <summary>Whether such a run is one number, and no date, list or section number.</summary>
    public static bool IsOneNumber(ReadOnlySpan<char> run) =>
        run.IndexOfAny('.', ',') is var first && (first < 0 || !run[(first + 1)..].ContainsAny('.', ',') || HasThousands(run));

    /// <summary>
    /// Writes the number in one way, however it was written: no thousands points, a decimal comma, no leading zeros. A lone
    /// point that cannot stand between thousands is read as a decimal sign.
    /// </summary>
    /// <returns>The length written, at most that of <paramref name="number"/>.</returns>
    public static int Write(ReadOnlySpan<char> number, Span<char> form)
    {
        var thousands = HasThousands(number);
        var length = 0;
        for (var i = LeadingZeros(number); i < number.Length; i++)
            if (number[i] != '.')
                form[length++] = number[i];
            else if (!thousands)
                form[length++] = ',';
        return length;
    }

    private static int LeadingZeros(ReadOnlySpan<char> number)
    {
        var zeros = 0;
        while (zeros + 1 < number.Length && number[zeros] == '0' && char.IsAsciiDigit(number[zeros + 1]))
            zeros++;
        return zeros;
    }

    private static bool HasThousands(ReadOnlySpan<char> number)
    {
        var comma = number.IndexOf(',');
        var whole = comma < 0 ? number : number[..comma];
        var head = whole.IndexOf('.');
        if (head is < 1 or > 3 || whole[0] == '0' || (comma >= 0 && number[(comma + 1)..].ContainsAny('.', ',')))
            return false;
        for (; head < whole.Length; head += 4)
            if (whole[head] != '.' || DigitsLength(whole[(head + 1)..]) != 3)
                return false;
        return true;
    }
}
