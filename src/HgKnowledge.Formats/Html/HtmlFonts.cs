using AngleSharp.Dom;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Html;

/// <summary>The fonts of a page's elements as far as they tell an encoding: by attribute, by style, or by a rule for their tag or class.</summary>
internal sealed class HtmlFonts
{
    private const string Property = "font-family:";

    private readonly Dictionary<string, LegacyEncoding?> _rules = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The fonts of a page.</summary>
    public HtmlFonts(IParentNode page)
    {
        foreach (var sheet in page.QuerySelectorAll("style"))
            Add(sheet.TextContent);
    }

    /// <summary>Whether the element has a font of its own, and the encoding of that.</summary>
    public bool TryFind(IElement element, out LegacyEncoding? encoding)
    {
        if (Own(element) is { } name)
        {
            encoding = LegacyFont.Encoding(name);
            return true;
        }
        foreach (var kind in element.ClassList)
            if (_rules.TryGetValue($"{element.LocalName}.{kind}", out encoding) || _rules.TryGetValue($".{kind}", out encoding))
                return true;
        return _rules.TryGetValue(element.LocalName, out encoding);
    }

    private void Add(ReadOnlySpan<char> rules)
    {
        while (rules.IndexOf('{') is > 0 and var open && rules[open..].IndexOf('}') is > 0 and var length)
        {
            if (Value(rules.Slice(open, length)) is { } name)
                foreach (var selector in rules[..open].Split(','))
                    _rules[rules[selector].Trim().ToString()] = LegacyFont.Encoding(name);
            rules = rules[(open + length + 1)..];
        }
    }

    private static string? Own(IElement element) =>
        element.GetAttribute("face") is { } face ? First(face) : Value(element.GetAttribute("style"));

    private static string? Value(ReadOnlySpan<char> style) =>
        style.IndexOf(Property, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? First(style[(at + Property.Length)..]) : null;

    /// <summary>The first font named: ".VnTime, Arial", "'.VnTime'; color: red".</summary>
    private static string First(ReadOnlySpan<char> names)
    {
        var end = names.IndexOfAny(',', ';');
        return (end < 0 ? names : names[..end]).Trim(" \"'\r\n\t").ToString();
    }
}
