using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Word;

/// <summary>The styles of a file, looked up by id.</summary>
/// <remarks>Built-in styles are known by their English names: the ids are translated in each language of Word.</remarks>
internal sealed class StyleSheet
{
    private const int LongestChain = 20;
    private const string HeadingName = "heading ";

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> _resolved = new(StringComparer.Ordinal);
    private readonly string _default = "";
    private readonly TextLook _look;

    /// <summary>The styles of a file; null if it has none.</summary>
    /// <param name="styles">The part of the file that holds them.</param>
    /// <param name="encoding">Encoding that its letters show.</param>
    public StyleSheet(Styles? styles, LegacyEncoding? encoding = null)
    {
        Encoding = encoding;
        _look = TextLook.Of(styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle);
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id)
                continue;
            _styles[id] = style;
            if (style.Default is { HasValue: true, Value: true } && style.Type is { HasValue: true, Value: StyleValues.Paragraph })
                _default = id;
        }
    }

    /// <summary>The style of a paragraph; without an id the file's default style.</summary>
    public ParagraphStyle Of(string? id)
    {
        id = id is not null && _styles.ContainsKey(id) ? id : _default;
        if (!_resolved.TryGetValue(id, out var style))
            _resolved[id] = style = Resolve(id);
        return style;
    }

    /// <summary>Encoding that the letters of the file show; it holds where no font tells. Null for Unicode.</summary>
    public LegacyEncoding? Encoding { get; }

    /// <summary>How text is set: by its own properties, its character style, its paragraph's style, or the defaults.</summary>
    public TextLook Look(OpenXmlElement? own, ParagraphStyle paragraph)
    {
        var look = TextLook.Of(own);
        if (own?.GetFirstChild<RunStyle>()?.Val?.Value is { } id)
            look = look.Or(Resolve(id).Look);
        return look.Or(paragraph.Look).Or(_look);
    }

    private ParagraphStyle Resolve(string id)
    {
        var style = ParagraphStyle.None;
        for (var i = 0; i < LongestChain && _styles.TryGetValue(id, out var definition); i++)
        {
            style = Inherit(style, id, definition);
            id = definition.BasedOn?.Val?.Value ?? "";
        }
        return style with { HeadingLevel = Math.Max(style.HeadingLevel, 0) };
    }

    /// <summary>Adds what a more general style says to what the nearer ones left open. A level of -1 is a decided "no heading".</summary>
    private static ParagraphStyle Inherit(ParagraphStyle nearer, string id, Style definition)
    {
        var numbering = definition.StyleParagraphProperties?.NumberingProperties;
        var instance = nearer.Instance ?? numbering?.NumberingId?.Val.Number();
        return new(
            nearer.Instance is null && instance is not null ? id : nearer.Id,
            nearer.HeadingLevel != 0 ? nearer.HeadingLevel : HeadingLevel(definition),
            instance,
            nearer.Level ?? numbering?.NumberingLevelReference?.Val.Number(),
            nearer.IsContents || IsContents(Name(definition)),
            nearer.Look.Or(TextLook.Of(definition.StyleRunProperties)));
    }

    private static int HeadingLevel(Style definition)
    {
        if (definition.StyleParagraphProperties?.OutlineLevel?.Val.Number() is { } level)
            return level is >= 0 and < ListNumbering.LevelCount ? level + 1 : -1;
        var name = Name(definition);
        return name.StartsWith(HeadingName, StringComparison.OrdinalIgnoreCase) && int.TryParse(name[HeadingName.Length..], out var heading) && heading is > 0 and < 10
            ? heading
            : 0;
    }

    /// <summary>A table of figures repeats what stands elsewhere just as one of headings does.</summary>
    private static bool IsContents(string name) =>
        name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || name.Equals("table of figures", StringComparison.OrdinalIgnoreCase);

    private static string Name(Style definition) => definition.StyleName?.Val?.Value ?? "";
}
