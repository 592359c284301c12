using System.Text;
using HgKnowledge.Formats.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace HgKnowledge.Formats.Markdown;

/// <summary>Reads the text of one paragraph, heading or cell, without the signs of emphasis and links.</summary>
internal sealed class InlineReader
{
    private readonly List<SourceLine> _lines = [];
    private readonly List<Footnote> _notes = [];
    private readonly StringBuilder _text = new();
    private int _line;
    private bool _forced;
    private bool _bold = true;

    private InlineReader(int line) => _line = line;

    /// <summary>The physical lines from the given one (1-based) on, and the footnotes called.</summary>
    public static (IReadOnlyList<SourceLine> Lines, IReadOnlyList<Footnote> Notes) Read(ContainerInline? inline, int line)
    {
        var reader = new InlineReader(line);
        if (inline is not null)
            reader.ReadInside(inline, bold: false);
        reader.EndLine();
        return (reader._lines, reader._notes);
    }

    private void ReadInside(ContainerInline container, bool bold)
    {
        foreach (var child in container)
            ReadOne(child, bold);
    }

    private void ReadOne(Inline inline, bool bold)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Content.AsSpan(), bold);
                break;
            case LineBreakInline lineBreak:
                EndLine();
                (_forced, _line) = (lineBreak.IsHard || (_lines.Count > 0 && _lines[^1].Bold && !bold), _line + 1);
                break;
            case HtmlInline { Tag: var tag } when tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                EndLine();
                _forced = true;
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.AsSpan(), bold);
                break;
            case CodeInline code:
                Append(code.Content, bold);
                break;
            case AutolinkInline link:
                Append(link.Url, bold);
                break;
            case FootnoteLink { IsBackLink: false } link:
                _notes.Add(link.Footnote);
                break;
            case LinkInline { IsImage: true }:
                break;
            case EmphasisInline emphasis:
                ReadInside(emphasis, bold || emphasis.DelimiterCount >= 2);
                break;
            case ContainerInline container:
                ReadInside(container, bold);
                break;
        }
    }

    private void Append(ReadOnlySpan<char> text, bool bold)
    {
        _bold &= bold || text.IsWhiteSpace();
        _text.Append(text);
    }

    /// <summary>
    /// Signs that Markdown does not accept as such, as in "**Mục tiêu:**Đến năm", are emphasis to the writer all the same.
    /// </summary>
    private void EndLine()
    {
        var text = TypedSigns.Dashes(TypedSigns.Scripts(Residue.Clean(_text.ToString())));
        text = text.Contains('*') ? LightMarkup.WithoutStars(text) : text;
        if (text.Length > 0)
            _lines.Add(new(_line, text, _bold, _forced));
        _text.Clear();
        _bold = true;
    }
}
