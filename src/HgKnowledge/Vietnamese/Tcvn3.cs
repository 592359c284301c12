namespace HgKnowledge.Vietnamese;

/// <summary>Decodes TCVN3 ("ABC") text that was taken for Latin-1, as programs do that do not know its fonts.</summary>
/// <remarks>
/// The code positions are those of the standard TCVN 5712:1993, form VN3. Fonts of their own (.VnTimeH) show its small
/// letters as capitals, because few capitals with a tone have a position.
/// </remarks>
public static class Tcvn3
{
    /// <summary>Positions A1 to FE; a blank where the form has no letter.</summary>
    private const string Letters =
        "ĂÂÊÔƠƯĐăâêôơưđẰ     àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ";

    /// <summary>Signs that stand alone in texts; the others never do, so that "« t«" is "ô tô".</summary>
    private const string StandAlone = "§±²³·×°£¥©¼½¾\u2212\u2219";

    /// <summary>
    /// The text in Unicode, as long as the raw one. Signs that are also letters here ("×", "·") count as letters only beside
    /// another letter; in PDF text U+2212 stands for U+00AD, U+2219 for U+00B7 and U+03BC for U+00B5.
    /// </summary>
    public static string Decode(string raw) => string.Create(raw.Length, raw, (decoded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            decoded[i] = IsAlone(source, i) ? source[i] : Letter(source[i]) ?? source[i];
    });

    /// <summary>Whether the character inside a word shows this encoding: a sign that is a letter only here.</summary>
    internal static bool Betrays(char c) => IsSign(c) && Letter(c) is not null;

    private static char? Letter(char c)
    {
        var position = Plain(c) - '\u00A1';
        return position >= 0 && position < Letters.Length && Letters[position] != ' ' ? Letters[position] : null;
    }

    private static char Plain(char c) => c switch { '\u2212' => '\u00AD', '\u2219' => '\u00B7', '\u03BC' => '\u00B5', _ => c };

    private static bool IsSign(char c) => Plain(c) is (>= '\u00A1' and <= '\u00BF') or '\u00D7';

    private static bool IsAlone(string text, int at) =>
        text[at] is '«' or '»' ? IsQuote(text, at) : StandAlone.Contains(text[at], StringComparison.Ordinal) && !StandsInWord(text, at);

    /// <summary>"»" ends no word as a letter (ằ), and "«" is a quote before a word where one follows that closes it.</summary>
    private static bool IsQuote(string text, int at)
    {
        if (text[at] == '»')
            return at + 1 == text.Length || !IsWord(text[at + 1]);
        if ((at > 0 && IsWord(text[at - 1])) || (at + 1 < text.Length && text[at + 1] == ' '))
            return false;
        var close = text.IndexOf('»', at);
        while (close >= 0 && !IsQuote(text, close))
            close = text.IndexOf('»', close + 1);
        return close >= 0;
    }

    private static bool StandsInWord(string text, int at) =>
        (at > 0 && IsWord(text[at - 1])) || (at + 1 < text.Length && IsWord(text[at + 1]));

    private static bool IsWord(char c) => char.IsLetter(c) || Betrays(c);
}
