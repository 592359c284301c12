using System.Collections.Frozen;

namespace HgKnowledge.Formats.Word;

/// <summary>Signs that Word keeps as code points of its symbol fonts (U+F000 to U+F0FF, or w:sym).</summary>
internal static class SymbolFont
{
    /// <summary>Of the "Symbol" font, the signs that change what a number says.</summary>
    private static readonly FrozenDictionary<int, char> Signs = new Dictionary<int, char>
    {
        [0x2B] = '+',
        [0x2D] = '-',
        [0x3C] = '<',
        [0x3D] = '=',
        [0x3E] = '>',
        [0xA3] = '≤',
        [0xAE] = '→',
        [0xB0] = '°',
        [0xB1] = '±',
        [0xB3] = '≥',
        [0xB4] = '×',
        [0xB8] = '÷',
        [0xB9] = '≠',
        [0xBB] = '≈',
    }.ToFrozenDictionary();

    /// <summary>Whether the character stands for a sign of a symbol font.</summary>
    public static bool Has(char c) => c is >= '\uF000' and <= '\uF0FF';

    /// <summary>The sign as text; null for ornaments, boxes and bullets.</summary>
    /// <param name="code">Code point, with or without the offset F000.</param>
    public static char? Sign(int code) => Signs.TryGetValue(code & 0xFF, out var sign) ? sign : null;

    /// <summary>Text in which signs of a symbol font are replaced, or left out where they are ornaments.</summary>
    public static string Replace(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uF000', '\uF0FF'))
            return text;
        return string.Concat(text.Select(c => Has(c) ? Sign(c)?.ToString() : c.ToString()));
    }
}
