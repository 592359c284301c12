using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HgKnowledge.Formats.Word;

/// <summary>Writes one number of an automatic numbering as Word shows it.</summary>
internal static class NumberFormat
{
    private static readonly (int Value, string Sign)[] Romans =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
        (5, "V"), (4, "IV"), (1, "I"),
    ];

    private static readonly string[] VietnameseCounts =
        ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <summary>The number in the given format; formats that Vietnamese documents don't use are written as digits.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="digits">With how many digits at least.</param>
    public static string Write(int number, NumberFormatValues format, int digits = 1) => format switch
    {
        NumberFormatValues.None => "",
        NumberFormatValues.UpperRoman => Roman(number),
        NumberFormatValues.LowerRoman => Roman(number).ToLowerInvariant(),
        NumberFormatValues.UpperLetter => Letters(number),
        NumberFormatValues.LowerLetter => Letters(number).ToLowerInvariant(),
        NumberFormatValues.DecimalEnclosedParen => $"({number})",
        NumberFormatValues.DecimalEnclosedFullstop => $"{number}.",
        NumberFormatValues.NumberInDash => $"- {number} -",
        NumberFormatValues.VietnameseCounting when number is > 0 and <= 10 => VietnameseCounts[number - 1],
        _ => number.ToString($"D{digits}", CultureInfo.InvariantCulture),
    };

    private static string Roman(int number)
    {
        if (number is <= 0 or > 3999)
            return number.ToString(CultureInfo.InvariantCulture);
        var builder = new StringBuilder();
        foreach (var (value, sign) in Romans)
            for (; number >= value; number -= value)
                builder.Append(sign);
        return builder.ToString();
    }

    /// <summary>After Z Word doubles the letter: AA, BB, and so on.</summary>
    private static string Letters(int number) => number is <= 0 or > 26 * 8
        ? number.ToString(CultureInfo.InvariantCulture)
        : new((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
