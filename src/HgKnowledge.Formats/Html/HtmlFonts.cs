using System.Text.RegularExpressions;
using AngleSharp.Dom;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Html;

/// <summary>The fonts of a page's elements as far as they tell an encoding: by attribute, by style, or by a rule for their tag or class.</summary>
internal sealed partial class HtmlFonts
{
    private const string Property = "font-family:";
    private const int MostStyles = 1 << 20;

    private readonly Dictionary<string, LegacyEncoding?> _rules = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The fonts of a page.</summary>
    public HtmlFonts(IParentNode page)
    {
        foreach (var sheet in page.QuerySelectorAll("style"))
            if (sheet.TextContent is { Length: < MostStyles } rules && rules.Contains(Property, StringComparison.OrdinalIgnoreCase))
                foreach (Match rule in Rule().Matches(rules))
                    Add(rule);
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

    private void Add(Match rule)
    {
        var encoding = LegacyFont.Encoding(First(rule.Groups["font"].Value));
        foreach (var selector in rule.Groups["selectors"].Value.Split(','))
            _rules[selector.Trim()] = encoding;
    }

    private static string? Own(IElement element)
    {
        if (element.GetAttribute("face") is { } face)
            return First(face);
        return element.GetAttribute("style") is { } style && style.IndexOf(Property, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            ? First(style[(at + Property.Length)..])
            : null;
    }

    /// <summary>The first font named: ".VnTime, Arial", "'.VnTime'; color: red".</summary>
    private static string First(string names) => names.Split(',', ';')[0].Trim(' ', '"', '\'', '\r', '\n', '\t');

    [GeneratedRegex(@"(?<selectors>[^{}]{1,2000})\{[^{}]{0,4000}?font-family:(?<font>[^;{}]{1,200})", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();
}
