using HgKnowledge.Documents;
using HgKnowledge.Formats.Html;
using HgKnowledge.Formats.Text;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Markdown;

/// <summary>
/// Tables that a Markdown text holds in a notation of their own: as HTML, or with columns under dashes as pandoc writes them.
/// They are taken out before the text is parsed, and each leaves an HTML tag with its number in its place.
/// </summary>
internal sealed class EmbeddedTables
{
    private const string Opening = "<table";
    private const string Closing = "</table";

    private readonly List<IReadOnlyList<Block>> _tables = [];
    private readonly string[] _lines;
    private bool _unclosed;

    private EmbeddedTables(string[] lines) => _lines = lines;

    /// <summary>The blocks of each table; lines are those of the text.</summary>
    public IReadOnlyList<IReadOnlyList<Block>> Tables => _tables;

    /// <summary>The text without the tables, with as many lines, and the tables.</summary>
    public static (string Text, EmbeddedTables Tables) Cut(string text)
    {
        var tables = new EmbeddedTables([.. text.Split('\n').Select(Aligned)]);
        tables.CutAll();
        return (string.Join('\n', tables._lines), tables);
    }

    /// <summary>Bars stand below one another only where a letter and its marks are one sign.</summary>
    private static string Aligned(string line) => line.AsSpan().TrimStart() is ['|', ..] ? Composition.Compose(line) : line;

    /// <summary>The blocks of the table that stood at this tag; null if it is another.</summary>
    public IReadOnlyList<Block>? At(string html) =>
        html.StartsWith($"{Opening} ", StringComparison.Ordinal) && html.IndexOf('>', StringComparison.Ordinal) is > 0 and var end
        && int.TryParse(html.AsSpan(Opening.Length + 1, end - Opening.Length - 1), out var number) && number >= 0 && number < _tables.Count
            ? _tables[number]
            : null;

    private void CutAll()
    {
        for (var i = 0; i < _lines.Length; i++)
            if (HtmlEnd(i) is { } end)
                i = Cut(i, end, Shifted(HtmlReader.Piece(string.Join('\n', _lines[i..end])), i));
            else if (DashTable.Read(_lines, i) is { } table)
                i = Cut(i, table.End, table.Blocks);
    }

    private int Cut(int start, int end, IReadOnlyList<Block>? blocks)
    {
        if (blocks is null)
            return start;
        _lines[start] = $"{Opening} {_tables.Count}>";
        Array.Fill(_lines, "", start + 1, end - start - 1);
        _tables.Add(blocks);
        return end - 1;
    }

    private static IReadOnlyList<Block>? Shifted(IReadOnlyList<Block>? blocks, int lines) =>
        blocks is null ? null : [.. blocks.Select(block => block with { Lines = new([.. block.Lines.Entries.Select(entry => (entry.Offset, entry.Line + lines))]) })];

    /// <summary>The line behind the HTML table that opens here and holds all that are open within it; null if none does.</summary>
    private int? HtmlEnd(int start)
    {
        if (_unclosed || !_lines[start].AsSpan().TrimStart().StartsWith(Opening, StringComparison.OrdinalIgnoreCase))
            return null;
        var open = 0;
        for (var i = start; i < _lines.Length; i++)
        {
            open += Count(_lines[i], Opening) - Count(_lines[i], Closing);
            if (open <= 0)
                return i + 1;
        }
        _unclosed = true;
        return null;
    }

    private static int Count(string line, string tag)
    {
        var count = 0;
        for (var at = 0; (at = line.IndexOf(tag, at, StringComparison.OrdinalIgnoreCase)) >= 0; at += tag.Length)
            count++;
        return count;
    }
}
