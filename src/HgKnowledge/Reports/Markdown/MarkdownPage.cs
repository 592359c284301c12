using System.Text;

namespace HgKnowledge.Reports.Markdown;

/// <summary>Builds one page.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _text = new();

    public MarkdownPage(string path, string firstLine)
    {
        Path = path;
        _text.Append(firstLine).Append('\n');
    }

    /// <summary>Where the page will stand, relative to the report's folder.</summary>
    public string Path { get; }

    public void Heading(int level, Inline text, string? anchor = null) =>
        Block($"{new string('#', level)} {(anchor is null ? text : Inline.Anchor(anchor) + text)}");

    public void Paragraph(Inline text)
    {
        if (!text.IsEmpty)
            Block(Guarded(text.ToString()));
    }

    public void Bullets(IEnumerable<Inline> items) => List(items, _ => "- ");

    public void Numbered(IEnumerable<Inline> items) => List(items, i => $"{i + 1}. ");

    /// <summary>A table; nothing if it has no rows.</summary>
    public void Table(IReadOnlyList<Inline> headers, IEnumerable<Inline[]> rows)
    {
        var lines = rows.Select(Row).ToList();
        if (lines.Count == 0)
            return;
        Block(Row(headers));
        _text.Append('|').Insert(_text.Length, "---|", headers.Count).Append('\n');
        foreach (var line in lines)
            _text.Append(line).Append('\n');
    }

    public ReportPage Finish() => new(Path, _text.ToString());

    /// <summary>What leads from this page to the other.</summary>
    public string Url(string page, string anchor = "") => PagePaths.Relative(Path, page, anchor);

    private static string Row(IReadOnlyList<Inline> cells) => $"| {string.Join(" | ", cells.Select(cell => cell.ToString()))} |";

    private void List(IEnumerable<Inline> items, Func<int, string> marker)
    {
        var lines = items.Select((item, i) => marker(i) + Guarded(item.ToString())).ToList();
        if (lines.Count > 0)
            Block(string.Join('\n', lines));
    }

    private void Block(string text) => _text.Append('\n').Append(text).Append('\n');

    // At the beginning of a line, "-", "+", "=" and "1." would start a list or underline a heading.
    private static string Guarded(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits > 0 && text[digits] is '.' or ')')
            return $"{text[..digits]}\\{text[digits..]}";
        return text.Length > 0 && text[0] is '-' or '+' or '=' ? $"\\{text}" : text;
    }
}
