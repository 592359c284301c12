using System.Globalization;

namespace HgKnowledge.Quantities;

/// <summary>
/// Reads numbers as Vietnamese official prose writes them: the comma is decimal, a point parts groups of three digits.
/// A point that parts no such groups is taken as decimal, as some drafters write it.
/// </summary>
public static class NumberReader
{
    /// <summary>The value and the number of decimal places written; false if the digits make no number.</summary>
    public static bool TryRead(ReadOnlySpan<char> digits, out decimal value, out int decimals)
    {
        Span<char> plain = stackalloc char[32];
        (value, decimals) = (0, 0);
        if (digits.IsEmpty || digits.Length > plain.Length)
            return false;
        var (length, groups) = (0, ArePointsGroups(digits));
        var seenDecimal = false;
        foreach (var c in digits)
        {
            if (c == '.' && groups)
                continue;
            if (c is '.' or ',')
            {
                if (seenDecimal)
                    return false;
                seenDecimal = true;
                plain[length++] = '.';
                continue;
            }
            if (seenDecimal)
                decimals++;
            plain[length++] = c;
        }
        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool ArePointsGroups(ReadOnlySpan<char> digits)
    {
        var first = digits.IndexOf('.');
        if (first is < 1 or > 3)
            return false;
        var comma = digits.IndexOf(',');
        var whole = comma < 0 ? digits : digits[..comma];
        for (var i = first; i < whole.Length; i += 4)
            if (whole[i] != '.' || i + 4 > whole.Length || whole[(i + 1)..(i + 4)].ContainsAny('.', ','))
                return false;
        return true;
    }
}
