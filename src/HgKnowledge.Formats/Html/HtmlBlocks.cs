using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Text;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Html;

/// <summary>Turns the body of a page into blocks. Tables in which others stand are there for the layout, and only their text is read.</summary>
/// <param name="fonts">Fonts of its elements.</param>
/// <param name="encoding">Encoding that the letters of the page show; it holds where no font tells.</param>
internal sealed class HtmlBlocks(HtmlFonts fonts, LegacyEncoding? encoding)
{
    /// <summary>Elements whose content is no text of the document.</summary>
    private static readonly FrozenSet<string> Skipped = FrozenSet.ToFrozenSet(
        ["script", "style", "noscript", "template", "nav", "footer", "aside", "iframe", "object", "svg", "button", "select", "textarea", "head"]);

    /// <summary>Elements within a line of text; all others begin and end one.</summary>
    private static readonly FrozenSet<string> Inline = FrozenSet.ToFrozenSet(
        ["a", "abbr", "b", "big", "bdo", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "small", "span",
        "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr", "o:p", "st1:place"]);

    private readonly BlockList _blocks = new();
    private readonly List<SourceLine> _lines = [];
    private readonly EncodedText _encoded = new(encoding);
    private readonly HtmlLists _lists = new();
    private string? _label;
    private bool _bold = true;
    private int _line = 1;
    private int _tables;

    /// <summary>Reads the body.</summary>
    public IReadOnlyList<Block> Read(IElement body)
    {
        var context = Within(body, new(0, null, Bold: false, Font: null));
        ReadInside(body, context);
        Close(context);
        return _blocks.Blocks;
    }

    private void ReadInside(INode parent, HtmlContext context)
    {
        foreach (var child in parent.ChildNodes)
            if (child is IText text)
                Append(text.Data, context);
            else if (child is IElement element && !Skipped.Contains(element.LocalName))
                ReadElement(element, context);
    }

    private void ReadElement(IElement element, HtmlContext context)
    {
        if (element.LocalName == "br")
            EndLine(element);
        else if (Inline.Contains(element.LocalName))
            ReadInside(element, Within(element, context));
        else
            ReadBlock(element, context);
    }

    private void ReadBlock(IElement element, HtmlContext context)
    {
        Close(context);
        Begin(element);
        var within = Within(element, context);
        if (element is IHtmlTableElement table && table.QuerySelector("table") is null)
            ReadTable(table, within);
        else if (element is IHtmlPreElement && within.Cell is null)
            ReadPlain(element.TextContent);
        else
        {
            _label = element is IHtmlListItemElement item ? _lists.Label(item) : _label;
            ReadInside(element, within);
        }
        Close(within);
        _label = null;
    }

    private void ReadTable(IHtmlTableElement table, HtmlContext context)
    {
        if (table.Caption is { } caption)
            ReadBlock(caption, context);
        foreach (var (cell, position) in HtmlGrid.Cells(table, _tables))
            ReadBlock(cell, context with { Cell = position });
        _tables++;
    }

    /// <summary>Text with line ends of its own is read as the text file that it was.</summary>
    private void ReadPlain(string text)
    {
        var lines = LegacyText.Convert(text).Split('\n').Select((line, i) => LightMarkup.Clean(_line + i, line));
        _tables += _blocks.AddTables(PlainTextReader.Read([.. lines]), _tables);
    }

    private HtmlContext Within(IElement element, HtmlContext context) => context with
    {
        Level = element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : context.Level,
        Bold = context.Bold || element.LocalName is "b" or "strong" or "th",
        Font = fonts.TryFind(element, out var font) ? font : context.Font,
    };

    private void Append(string data, HtmlContext context)
    {
        _encoded.Switch(context.Font);
        var text = _encoded.Text;
        _bold &= context.Bold || string.IsNullOrWhiteSpace(data);
        foreach (var c in data)
            if (c is not (' ' or '\n' or '\r' or '\t'))
                text.Append(c);
            else if (text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
    }

    private void Begin(IElement element) => _line = element.SourceReference?.Position.Line ?? _line;

    private void EndLine(IElement? next)
    {
        if (Residue.Clean(_encoded.Take()) is { Length: > 0 } text)
            _lines.Add(new(_line, text, _bold, Forced: true));
        _bold = true;
        if (next is not null)
            Begin(next);
    }

    private void Close(HtmlContext context)
    {
        EndLine(null);
        if (_lines.Count > 0 && _label is { } label)
            _lines[0] = _lines[0] with { Text = $"{label} {_lines[0].Text}" };
        foreach (var (text, lines, bold) in LineJoiner.Join(_lines))
        {
            _blocks.Add(new()
            {
                Index = 0,
                Kind = context.Cell is not null ? BlockKind.TableCell : context.Level > 0 ? BlockKind.Heading : _label is not null ? BlockKind.ListItem : BlockKind.Paragraph,
                Text = text,
                Lines = lines,
                Cell = context.Cell,
                HeadingLevel = context.Level,
                Bold = bold,
                Numbering = _label,
            });
            _label = null;
        }
        _lines.Clear();
    }
}
