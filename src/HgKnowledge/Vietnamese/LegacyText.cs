namespace HgKnowledge.Vietnamese;

/// <summary>Recognises and decodes text in an encoding older than Unicode. It runs before <see cref="Composition"/>, which drops the soft hyphen that is "ư" in TCVN3.</summary>
public static class LegacyText
{
    /// <summary>Fewer signs of an encoding are an accident.</summary>
    private const int FewestSigns = 5;

    /// <summary>In legacy text every eighth letter or so betrays its encoding; in Unicode text none does.</summary>
    private const int LettersPerSign = 25;

    /// <summary>The text in the encoding.</summary>
    public static string Decode(string raw, LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Vni => Vni.Decode(raw),
        LegacyEncoding.Tcvn3Capitals => Tcvn3.Decode(raw).ToUpperInvariant(),
        _ => ToneCapitals.Restore(Tcvn3.Decode(raw)),
    };

    /// <summary>The encoding that the letters of a text show, or null if it is Unicode. Lines that are Unicode for certain do not count.</summary>
    public static LegacyEncoding? Detect(ReadOnlySpan<char> text)
    {
        var (letters, tcvn3, vni) = (0, 0, 0);
        foreach (var range in text.Split('\n'))
            if (!IsUnicode(text[range]))
                Count(text[range], ref letters, ref tcvn3, ref vni);
        if (tcvn3 + vni < FewestSigns || (tcvn3 + vni) * LettersPerSign < letters)
            return null;
        return vni > tcvn3 ? LegacyEncoding.Vni : LegacyEncoding.Tcvn3;
    }

    /// <summary>The text in Unicode, lines kept. A line that is Unicode stays; in a text of both encodings each line is read in its own.</summary>
    public static string Convert(string text) => Detect(text) is { } encoding ? Convert(text, encoding) : text;

    /// <summary>The same of a text, or a piece of one, that is known to be in the encoding for the most part.</summary>
    public static string Convert(string text, LegacyEncoding encoding) =>
        string.Join('\n', text.Split('\n').Select(line => IsUnicode(line) ? ConvertRest(line, encoding) : LegacyReading.Of(line, encoding) is { } own ? Decode(line, own) : line));

    /// <summary>Text in a font of the encoding; what shows that it is Unicode all the same stays.</summary>
    public static string ConvertInFont(string text, LegacyEncoding font) => IsUnicode(text) ? ConvertRest(text, font) : Decode(text, font);

    /// <summary>Text whose letters have Vietnamese marks that the old encodings do not know as characters.</summary>
    public static bool IsUnicode(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0100', '\u01B0') || text.ContainsAnyInRange('\u0300', '\u0323') || text.ContainsAnyInRange('\u1EA0', '\u1EF9');

    /// <summary>Of a line partly in Unicode the other words, if half of those with odd letters are no words as they stand.</summary>
    private static string ConvertRest(string line, LegacyEncoding text)
    {
        var words = line.Split(' ');
        var rest = string.Join(' ', words.Where(word => !IsUnicode(word)));
        return LegacyReading.IsNoVietnamese(rest) && LegacyReading.Of(rest, text) is { } encoding
            ? string.Join(' ', words.Select(word => IsUnicode(word) ? word : Decode(word, encoding)))
            : line;
    }

    private static void Count(ReadOnlySpan<char> text, ref int letters, ref int tcvn3, ref int vni)
    {
        for (var i = 0; i < text.Length; i++)
        {
            letters += char.IsLetter(text[i]) ? 1 : 0;
            var behind = i > 0 && char.IsAsciiLetter(text[i - 1]);
            var before = i + 1 < text.Length && char.IsAsciiLetter(text[i + 1]);
            tcvn3 += (behind || before) && Tcvn3.Betrays(text[i]) ? 1 : 0;
            vni += behind && Vni.Betrays(text[i - 1], text[i]) ? 1 : 0;
        }
    }
}
