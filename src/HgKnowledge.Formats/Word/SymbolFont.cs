using System.Collections.Frozen;

namespace HgKnowledge.Formats.Word;

/// <summary>Signs that Word keeps as code points of its symbol fonts (U+F000 to U+F0FF, or w:sym).</summary>
internal static class SymbolFont
{
    /// <summary>The font "Symbol" from 21 to 40, from A to Z, from a to z, and from A1 to DF.</summary>
    private const string Lower = "!∀#∃%&∋()*+,-./0123456789:;<=>?≅";
    private const string Capitals = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private const string Small = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
    private const string Upper = "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|—↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓";

    /// <summary>What is read where the font is not known: the signs of "Symbol" that change what a number says.</summary>
    private const string Safe = "+-<=>≤→°±≥×÷≠≈";

    private static readonly FrozenDictionary<int, char> Symbols = new[] { ('!', Lower), ('A', Capitals), ('a', Small), ('\u00A1', Upper), ('\u00E5', "∑") }
        .SelectMany(range => range.Item2.Select((sign, i) => (Code: range.Item1 + i, Sign: sign)))
        .ToFrozenDictionary(pair => pair.Code, pair => pair.Sign);

    /// <summary>Of the "Wingdings" fonts the boxes that are ticked or not, arrows and bullets; the others are ornaments.</summary>
    private static readonly FrozenDictionary<int, char> Dingbats = new Dictionary<int, char>
    {
        [0x6F] = '☐',
        [0x71] = '☐',
        [0x72] = '☐',
        [0xA8] = '☐',
        [0xFD] = '☒',
        [0xFE] = '☑',
        [0xFB] = '✗',
        [0xFC] = '✓',
        [0xDF] = '←',
        [0xE0] = '→',
        [0xE8] = '→',
        [0xF0] = '⇒',
        [0x6C] = '•',
        [0x9F] = '•',
        [0xA7] = '•',
    }.ToFrozenDictionary();

    /// <summary>Whether the character stands for a sign of a symbol font.</summary>
    public static bool Has(char c) => c is >= '\uF000' and <= '\uF0FF';

    /// <summary>Whether the letters of the font are signs.</summary>
    /// <param name="font">Name of a font; null for none.</param>
    public static bool Is(string? font) => font is not null && (IsSymbol(font) || IsDingbats(font) || font.StartsWith("Webdings", StringComparison.OrdinalIgnoreCase));

    /// <summary>The sign as text; null for ornaments.</summary>
    /// <param name="code">Code point, with or without the offset F000.</param>
    /// <param name="font">Name of the font; null where it is not known.</param>
    public static char? Sign(int code, string? font = null)
    {
        if (font is not null && IsDingbats(font))
            return Dingbats.TryGetValue(code & 0xFF, out var picture) ? picture : null;
        return Symbols.TryGetValue(code & 0xFF, out var sign) && (Safe.Contains(sign, StringComparison.Ordinal) || (font is not null && IsSymbol(font))) ? sign : null;
    }

    /// <summary>Text in which signs of a symbol font are replaced, or left out where they are ornaments.</summary>
    /// <param name="text">The text.</param>
    /// <param name="font">Name of its font; null where it is not known.</param>
    public static string Replace(string text, string? font = null)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uF000', '\uF0FF'))
            return text;
        return string.Concat(text.Select(c => Has(c) ? Sign(c, font)?.ToString() : c.ToString()));
    }

    private static bool IsSymbol(string font) => font.Equals("Symbol", StringComparison.OrdinalIgnoreCase);

    private static bool IsDingbats(string font) => font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase);
}
