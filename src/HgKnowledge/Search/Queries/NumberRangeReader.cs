using HgKnowledge.Quantities;

namespace HgKnowledge.Search.Queries;

/// <summary>Reads "7", ">7", "&lt;=8.300", "6..7,5", "2020-2025", with a unit behind it if there is one.</summary>
internal static class NumberRangeReader
{
    /// <summary>The range; null if the text is none.</summary>
    public static NumberRange? Read(string text)
    {
        var rest = text.AsSpan().Trim();
        var (above, below, equal) = (rest is ['>' or '≥', ..], rest is ['<' or '≤', ..], rest is ['≥' or '≤', ..]);
        if (above || below)
            rest = rest[1..];
        if ((above || below || rest is ['=', ..]) && rest is ['=', ..])
        {
            rest = rest[1..];
            equal = true;
        }
        if (Number(ref rest) is not { } first)
            return null;
        decimal? second = null;
        if (!above && !below && Separator(ref rest))
        {
            second = Number(ref rest);
            if (second is null && rest.Length > 0)
                return null;
            return new(first, second, Unit: Unit(rest));
        }
        if (rest.Length > 0 && !char.IsWhiteSpace(rest[0]) && !IsUnitStart(rest[0]))
            return null;
        return above ? new(first, null, equal, Unit: Unit(rest))
            : below ? new(null, first, WithHigh: equal, Unit: Unit(rest))
            : new(first, first, Unit: Unit(rest));
    }

    private static decimal? Number(ref ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        var length = 0;
        while (length < rest.Length && (char.IsAsciiDigit(rest[length]) || (rest[length] is '.' or ',' && length + 1 < rest.Length && char.IsAsciiDigit(rest[length + 1]) && length > 0)))
            length++;
        if (!NumberReader.TryRead(rest[..length], out var value, out _))
            return null;
        rest = rest[length..];
        return value;
    }

    private static bool Separator(ref ReadOnlySpan<char> rest)
    {
        var trimmed = rest.TrimStart();
        var length = trimmed.StartsWith("..") ? trimmed.Length - trimmed.TrimStart('.').Length : trimmed is ['-' or '–' or '…', ..] ? 1 : 0;
        if (length > 0)
            rest = trimmed[length..];
        return length > 0;
    }

    private static bool IsUnitStart(char c) => c is '%' or '‰' or '$' || char.IsLetter(c);

    private static string Unit(ReadOnlySpan<char> rest) => rest.Trim().ToString();
}
