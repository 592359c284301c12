using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml.Wordprocessing;
using HgKnowledge.Formats.Word;

namespace HgKnowledge.Formats.Html;

/// <summary>Counts the items of lists, and writes their numbers as browsers show them.</summary>
internal sealed class HtmlLists
{
    private const string Property = "list-style-type:";

    private readonly Dictionary<IElement, int> _numbers = [];

    /// <summary>What stands before the item; null if its list shows nothing.</summary>
    public string? Label(IHtmlListItemElement item)
    {
        var style = Style(item) ?? Style(item.ParentElement);
        if (style == "none")
            return null;
        if (item.ParentElement is not IHtmlOrderedListElement list)
            return "-";
        var number = item.Value ?? (_numbers.TryGetValue(list, out var last) ? last + 1 : list.Start);
        _numbers[list] = number;
        return $"{NumberFormat.Write(number, Format(style))}.";
    }

    private static string? Style(IElement? element)
    {
        if (element?.GetAttribute("style") is { } style && style.IndexOf(Property, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            return style[(at + Property.Length)..].Split(';')[0].Trim().ToLowerInvariant();
        return element?.GetAttribute("type");
    }

    private static NumberFormatValues Format(string? style) => style switch
    {
        "a" or "lower-alpha" or "lower-latin" => NumberFormatValues.LowerLetter,
        "A" or "upper-alpha" or "upper-latin" => NumberFormatValues.UpperLetter,
        "i" or "lower-roman" => NumberFormatValues.LowerRoman,
        "I" or "upper-roman" => NumberFormatValues.UpperRoman,
        "decimal-leading-zero" => NumberFormatValues.DecimalZero,
        _ => NumberFormatValues.Decimal,
    };
}
