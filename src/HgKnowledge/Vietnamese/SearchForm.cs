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
        if (Fit(token) is var fitting && char.IsAsciiDigit(fitting[0]))
            form = form[..Numeral.Write(fitting, form)];
        else
        {
            form = form[..Letters(fitting, form)];
            TonePlacement.Normalise(form);
        }
        builder.Append(form);
    }

    /// <summary>Appends the form without accents; a final y that other spellers write as i ("tỷ", "tỉ") is an i.</summary>
    public static void AppendFolded(StringBuilder builder, ReadOnlySpan<char> token)
    {
        Span<char> form = stackalloc char[Longest];
        if (Fit(token) is var fitting && char.IsAsciiDigit(fitting[0]))
            form = form[..Numeral.Write(fitting, form)];
        else
        {
            form = form[..Letters(fitting, form)];
            Folding.Fold(form, form);
            if (form is [.., 'q', 'u', 'y'] or ['h' or 'k' or 'l' or 'm' or 's' or 't', 'y'])
                form[^1] = 'i';
        }
        builder.Append(form);
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
