using HgKnowledge.Vietnamese;

namespace HgKnowledge.Tests.Vietnamese;

/// <summary>Writes Unicode in an encoding of fonts, as the keyboards of the time did: TCVN3 has no capitals with a tone.</summary>
internal static class LegacyWriter
{
    private const string VniSigns = "øùûõïâàáåãäêèéúüë";

    private static readonly Dictionary<char, string> Tcvn3 = Inverse(LegacyEncoding.Tcvn3, Enumerable.Range(0xA1, 0x5E).Select(c => $"{(char)c}"));

    private static readonly Dictionary<char, string> Vni = Inverse(LegacyEncoding.Vni, "ôöñîæóò".Concat("ÔÖÑÎÆÓÒ").Select(c => $"{c}")
        .Concat("aeouyôöAEOUYÔÖ".SelectMany(letter => VniSigns.Select(sign => $"{letter}{(char.IsUpper(letter) ? char.ToUpperInvariant(sign) : sign)}"))));

    /// <summary>The text in TCVN3.</summary>
    public static string ToTcvn3(string text) =>
        string.Concat(text.Select(c => Tcvn3.GetValueOrDefault(c) ?? Tcvn3.GetValueOrDefault(char.ToLowerInvariant(c)) ?? $"{c}"));

    /// <summary>The text in VNI.</summary>
    public static string ToVni(string text) => string.Concat(text.Select(c => Vni.GetValueOrDefault(c) ?? $"{c}"));

    private static Dictionary<char, string> Inverse(LegacyEncoding encoding, IEnumerable<string> codes)
    {
        var inverse = new Dictionary<char, string>();
        foreach (var code in codes)
            if (LegacyText.Decode($"b{code}", encoding)[1..] is [> '\u00BF' and var letter])
                inverse.TryAdd(letter, code);
        return inverse;
    }
}
