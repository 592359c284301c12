using HgKnowledge.Vietnamese;

namespace HgKnowledge.Quantities;

/// <summary>Reads the unit behind a number: scale, measure or thing, and what it is divided by.</summary>
internal static class UnitReader
{
    /// <summary>A unit: its number of tokens, its text with folded blanks, and its role; all empty if there is none.</summary>
    public readonly record struct Unit(int Length, string? Text, UnitRole? Role);

    /// <summary>The unit that begins at the token.</summary>
    public static Unit Read(TokenText text, int start)
    {
        var scale = Scales(text, start);
        var i = start + scale;
        var length = Sign(text, i);
        var role = UnitRole.Measure;
        if (length == 0)
            length = Units.Table.Longest(text, i, out role);
        if (length == 0 || role == UnitRole.Scale)
            return scale > 0 ? new(scale, Folded(text, start, start + scale), UnitRole.Scale) : default;
        i += length;
        i += Divisors(text, i);
        return new(i - start, Folded(text, start, i), role);
    }

    /// <summary>Number of tokens of the factors before a unit: "nghìn", "triệu tỷ".</summary>
    private static int Scales(TokenText text, int start)
    {
        var i = start;
        while (Units.Table.Longest(text, i, out var role) is > 0 and var length && role == UnitRole.Scale)
            i += length;
        return i - start;
    }

    /// <summary>"%", "‰" and "%o", which are signs and not words.</summary>
    private static int Sign(TokenText text, int i)
    {
        if (text.Is(i, "‰"))
            return 1;
        if (!text.Is(i, "%"))
            return 0;
        return text.Touches(i + 1) && text.IsAny(i + 1, "o", "0") ? 2 : 1;
    }

    /// <summary>"/năm", "/người/năm", "/10.000 dân", "/vạn dân", "/ha"; also "% năm", which some drafters write.</summary>
    private static int Divisors(TokenText text, int start)
    {
        var i = start;
        if (text.Is(i - 1, "%") && text.Is(i, "năm") && !text.IsNumber(i + 1))
            return 1;
        while (text.Is(i, "/") && !IsYearBehind(text, i + 1))
        {
            var next = text.IsNumber(i + 1) ? i + 2 : i + 1;
            next += Scales(text, next);
            var length = Units.Table.Longest(text, next, out _);
            if (length == 0 || (next > i + 1 && !text.IsWord(next)))
                break;
            i = next + length;
        }
        return i - start;
    }

    /// <summary>"85%/năm 2025" states a year, no rate.</summary>
    private static bool IsYearBehind(TokenText text, int i) => text.Is(i, "năm") && text.IsNumber(i + 1) && text.Word(i + 1).Length == 4;

    private static string Folded(TokenText text, int from, int to)
    {
        var raw = text.Text.AsSpan(text[from].Start..text[to - 1].End);
        return raw.IndexOf(" /") < 0 && raw.IndexOf("/ ") < 0
            ? text.Strings.Of(raw)
            : raw.ToString().Replace(" /", "/", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal);
    }
}
