using System.Globalization;
using HgKnowledge.Quantities;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Search.Indexing;

/// <summary>Finds numbers with a number word behind them, so that "8,3 nghìn tỷ" and "8.300 tỷ" are found by one another.</summary>
public static class ScaledNumbers
{
    /// <summary>The numbers of the text; of "8,3 nghìn tỷ" there are two, 8300 and 8300000000000.</summary>
    public static IEnumerable<ScaledNumber> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var run = Numeral.RunLength(text.AsSpan(i));
            if (NumberReader.TryRead(text.AsSpan(i, run), out var value, out _))
                foreach (var number in Behind(text, i, i + run, value))
                    yield return number;
            i += run - 1;
        }
    }

    /// <summary>The factor of a number word, folded; null for other words.</summary>
    public static decimal? Factor(ReadOnlySpan<char> folded) => folded switch
    {
        "nghin" or "ngan" => 1_000,
        "van" => 10_000,
        "trieu" => 1_000_000,
        "ti" => 1_000_000_000,
        _ => null,
    };

    /// <summary>The number in digits as the token streams have it.</summary>
    public static string? Form(decimal value) =>
        value is > 0 and < 1_000_000_000_000_000_000 ? value.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',') : null;

    private static IEnumerable<ScaledNumber> Behind(string text, int start, int end, decimal value)
    {
        while (end < text.Length && text[end] == ' ' && Word(text, end + 1) is { Factor: { } factor } word && value < 1_000_000_000_000)
        {
            (value, end) = (value * factor, word.End);
            if (Form(value) is { } form)
                yield return new(start, end - start, form);
        }
    }

    private static (decimal? Factor, int End) Word(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        Span<char> folded = stackalloc char[8];
        if (end - start is < 2 or > 6)
            return (null, end);
        Folding.Fold(text.AsSpan(start, end - start), folded);
        folded = folded[..(end - start)];
        if (folded is "ty")
            folded[1] = 'i';
        // "5 tỷ lệ", "3 tỷ trọng" speak of shares.
        return folded is "ti" && IsShare(text.AsSpan(end)) ? (null, end) : (Factor(folded), end);
    }

    private static bool IsShare(ReadOnlySpan<char> behind) =>
        behind.StartsWith(" lệ", StringComparison.OrdinalIgnoreCase) || behind.StartsWith(" trọng", StringComparison.OrdinalIgnoreCase);
}
