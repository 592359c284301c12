using System.Text;

namespace HgKnowledge.Vietnamese;

/// <summary>The forms in which a <see cref="SearchToken"/> is compared. Text and query are brought to the same form.</summary>
public static class SearchForm
{
    private const int Longest = 64;

    /// <summary>Whether the character is an accent that its letter could not be composed with; no form has any.</summary>
    public static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Appends the form with accents: lower case, tones where modern spelling has them, numbers written one way.</summary>
    public static void AppendExact(StringBuilder builder, ReadOnlySpan<char> token)
    {
        Span<char> form = stackalloc char[Longest];
        builder.Append(form[..WriteExact(token, form)]);
    }

    /// <summary>Appends the form without accents; a final y that other spellers write as i ("tỷ", "tỉ") is an i.</summary>
    public static void AppendFolded(StringBuilder builder, ReadOnlySpan<char> token)
    {
        Span<char> form = stackalloc char[Longest];
        builder.Append(form[..WriteFolded(token, form)]);
    }

    /// <summary>Writes what <see cref="AppendExact"/> appends; there is room for 64 characters.</summary>
    /// <returns>The length written.</returns>
    public static int WriteExact(ReadOnlySpan<char> token, Span<char> form)
    {
        if (Fit(token) is var fitting && char.IsAsciiDigit(fitting[0]))
            return Numeral.Write(fitting, form);
        var length = Letters(fitting, form);
        TonePlacement.Normalise(form[..length]);
        return length;
    }

    /// <summary>Writes what <see cref="AppendFolded"/> appends; there is room for 64 characters.</summary>
    /// <returns>The length written.</returns>
    public static int WriteFolded(ReadOnlySpan<char> token, Span<char> form)
    {
        if (Fit(token) is var fitting && char.IsAsciiDigit(fitting[0]))
            return Numeral.Write(fitting, form);
        var length = 0;
        foreach (var c in fitting)
            if (!IsCombining(c))
                form[length++] = Folding.Fold(c);
        if (form[..length] is [.., 'q', 'u', 'y'] or ['h' or 'k' or 'l' or 'm' or 's' or 't', 'y'])
            form[length - 1] = 'i';
        return length;
    }

    private static ReadOnlySpan<char> Fit(ReadOnlySpan<char> token) => token.Length > Longest ? token[..Longest] : token;

    private static int Letters(ReadOnlySpan<char> token, Span<char> form)
    {
        var length = 0;
        foreach (var c in token)
            if (!IsCombining(c))
                form[length++] = c is 'Ð' or 'ð' ? 'đ' : c is 'Ƣ' or 'ƣ' ? 'ư' : char.ToLowerInvariant(c);
        return length;
    }
}
