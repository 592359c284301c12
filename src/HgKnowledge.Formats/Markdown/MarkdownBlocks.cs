using HgKnowledge.Documents;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace HgKnowledge.Formats.Markdown;

/// <summary>Turns a parsed Markdown text into blocks.</summary>
/// <param name="source">The text, to which the positions of the parsed blocks lead.</param>
/// <param name="wrapped">Whether sentences are broken at a fixed width. Where they are not, a line is a paragraph to its writer.</param>
/// <param name="tables">The tables that were taken out of it.</param>
internal sealed class MarkdownBlocks(string source, bool wrapped, EmbeddedTables tables)
{
    private const int LongestWrappedLine = 140;

    private readonly BlockList _blocks = new();
    private readonly HashSet<Footnote> _notes = [];
    private string _marker = "";
    private int _tables;

    /// <summary>Reads all blocks.</summary>
    public BlockList Read(MarkdownDocument document)
    {
        ReadInside(document);
        return _blocks;
    }

    private void ReadInside(ContainerBlock container)
    {
        foreach (var child in container)
            ReadOne(child);
    }

    private void ReadOne(MarkdownBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddInline(heading, BlockKind.Heading, null, heading.Level);
                break;
            case ParagraphBlock paragraph:
                AddInline(paragraph, BlockKind.Paragraph, null);
                break;
            case ListItemBlock item:
                _marker = $"{_marker}{MarkerOf(item)} ";
                ReadInside(item);
                _marker = "";
                break;
            case Table table:
                ReadTable(table);
                break;
            case ThematicBreakBlock or YamlFrontMatterBlock:
                AddLines(BlockKind.Furniture, block, source.Substring(block.Span.Start, block.Span.Length));
                break;
            case FootnoteGroup or LinkReferenceDefinitionGroup:
                break;
            case HtmlBlock html:
                ReadHtml(html);
                break;
            case CodeBlock code:
                AddLines(BlockKind.Paragraph, code, $"\n{code.Lines}");
                break;
            case ContainerBlock container:
                ReadInside(container);
                break;
        }
    }

    /// <summary>The marker of a list item as written: its first characters up to a blank.</summary>
    private string MarkerOf(ListItemBlock item)
    {
        var text = source.AsSpan(item.Span.Start, item.Span.Length);
        var end = text.IndexOfAny(" \t\r\n");
        return text[..(end < 0 ? text.Length : end)].ToString();
    }

    private void ReadTable(Table table)
    {
        var number = _tables++;
        var row = 0;
        foreach (var tableRow in table.OfType<TableRow>())
        {
            var column = 0;
            foreach (var cell in tableRow.OfType<TableCell>())
            {
                var position = new CellPosition(number, row, column, cell.RowSpan, cell.ColumnSpan);
                foreach (var content in cell.Descendants<LeafBlock>())
                    AddInline(content, BlockKind.TableCell, position);
                column += cell.ColumnSpan;
            }
            // The notation wants a heading row, which programs leave empty where a table has none.
            row += row > 0 || tableRow.Descendants<LeafBlock>().Any(cell => cell.Inline?.FirstChild is not null) ? 1 : 0;
        }
    }

    private void ReadHtml(HtmlBlock html)
    {
        if (tables.At(html.Lines.Lines[0].ToString()) is not { } table)
        {
            AddLines(BlockKind.Paragraph, html, HtmlTags.Remove(html.Lines.ToString()));
            return;
        }
        _tables += _blocks.AddTables(table, _tables);
        AddLines(BlockKind.Paragraph, html, $"\n{string.Join('\n', html.Lines.Lines.Skip(1).Take(html.Lines.Count - 1))}");
    }

    private void AddInline(LeafBlock leaf, BlockKind kind, CellPosition? cell, int level = 0)
    {
        var (lines, notes) = InlineReader.Read(leaf.Inline, leaf.Line + 1);
        if (leaf is HeadingBlock { IsSetext: true } heading && lines.Count > 0)
        {
            lines = AboveRule(lines, leaf.Line);
            (kind, level) = lines.Count > 1 || heading.HeaderChar == '-' ? (BlockKind.Paragraph, 0) : (kind, level);
        }
        if (lines.Count > 0 && _marker.Length > 0)
        {
            lines = [lines[0] with { Text = _marker + lines[0].Text }, .. lines.Skip(1)];
            kind = kind == BlockKind.Paragraph ? BlockKind.ListItem : kind;
            _marker = "";
        }
        if (!wrapped && !LooksWrapped(lines))
            lines = [.. lines.Select(line => line with { Forced = true })];
        foreach (var (text, map, bold) in LineJoiner.Join(lines))
        {
            _blocks.Add(new() { Index = 0, Kind = kind, Text = text, Lines = map, Cell = cell, HeadingLevel = level, Bold = bold });
            kind = kind == BlockKind.ListItem ? BlockKind.Paragraph : kind;
        }
        foreach (var note in notes.Where(_notes.Add))
            AddNote(note);
    }

    /// <summary>
    /// The line of a heading with a rule below it is that of the rule. A rule of dashes only ends the title in Vietnamese
    /// documents, whatever Markdown makes of it.
    /// </summary>
    private static IReadOnlyList<SourceLine> AboveRule(IReadOnlyList<SourceLine> lines, int lineAbove)
    {
        var shift = lineAbove - lines[^1].Number;
        return [.. lines.Select(line => line with { Number = line.Number + shift })];
    }

    /// <summary>Whether one paragraph is wrapped, in a file of mixed layout or too short to judge: most lines break a sentence.</summary>
    private static bool LooksWrapped(IReadOnlyList<SourceLine> lines)
    {
        var broken = lines.Skip(1).Count(line => char.IsLower(line.Text[0]));
        return broken * 2 >= lines.Count - 1 && lines.All(line => line.Text.Length <= LongestWrappedLine);
    }

    private void AddNote(Footnote note)
    {
        foreach (var paragraph in note.OfType<LeafBlock>())
            AddInline(paragraph, BlockKind.Footnote, null);
    }

    /// <summary>Adds text that is not Markdown, line by line.</summary>
    private void AddLines(BlockKind kind, MarkdownBlock block, string text)
    {
        var lines = text.Split('\n').Select((line, i) => new SourceLine(block.Line + 1 + i, Residue.Clean(line), Bold: false, Forced: true));
        foreach (var (joined, map, _) in LineJoiner.Join(lines))
            _blocks.Add(new() { Index = 0, Kind = kind, Text = joined, Lines = map });
    }
}
