using System.Text;
using HgKnowledge.Documents;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Text;

/// <summary>
/// Reads text files: lines that were wrapped are joined into paragraphs, page numbers and rules are set aside, tables
/// become cells. Lines are counted at line feeds only.
/// </summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public SourceText Read(byte[] content)
    {
        var text = LegacyText.Convert(TextDecoder.DecodeLines(content));
        return new(Read([.. TableLines.Of(text.Split('\n'))]), []);
    }

    /// <summary>The blocks that the lines make up.</summary>
    internal static IReadOnlyList<Block> Read(TextLine[] lines) => Read(lines, LineLayout.Of([.. lines.Where(line => line.Cell is null)]));

    /// <summary>The blocks that lines of a known layout make up.</summary>
    internal static IReadOnlyList<Block> Read(TextLine[] lines, LineLayout layout) => new Builder(lines, layout).Build();

    private sealed class Builder(TextLine[] lines, LineLayout layout)
    {
        private readonly List<Block> _blocks = [];
        private readonly List<TextLine> _open = [];
        private readonly List<TextLine> _notes = [];
        private int _tables;
        private int _cellTable = -1;

        public IReadOnlyList<Block> Build()
        {
            var lastOpen = -1;
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].IsBlank)
                    continue;
                if (lines[i].Cell is { } cell)
                {
                    Close();
                    AddCell(lines[i], cell);
                }
                else if (CrawledTable.Opens(lines, i))
                {
                    Close();
                    i = AddTable(i) - 1;
                }
                else if (Residue.IsRule(lines[i].Text) || CrawledTable.IsBar(lines[i]) || (i == 0 && IsSourceNote(lines[i])))
                {
                    Close();
                    Add(BlockKind.Furniture, [lines[i]], null);
                }
                else if (lines[i].Note)
                    _notes.Add(lines[i]);
                else if (lines[i].Furniture || IsPageNumber(lines[i].Text))
                    Add(BlockKind.Furniture, [lines[i]], null);
                else
                {
                    if (_open.Count == 0 || !Continues(_open[^1], lines[i], i - lastOpen > 1))
                        Close();
                    _open.Add(lines[i]);
                    lastOpen = i;
                }
            }
            Close();
            return _blocks;
        }

        private bool Continues(TextLine above, TextLine below, bool blankBetween)
        {
            var heading = _open[0].Level > 0 || (_open[0].Bold && !layout.Wrapped);
            return below.Level == 0 && (!below.Bold || above.Bold)
                && ParagraphJoiner.Continues(above.Text, below.Text, blankBetween, heading, layout);
        }

        /// <summary>Collections of crawled texts note on the first line where a text came from.</summary>
        private static bool IsSourceNote(TextLine line) => line.Level == 1 && line.Text.StartsWith("source:", StringComparison.Ordinal);

        private bool IsPageNumber(string text) => text.Length <= 3 && text.All(char.IsAsciiDigit) && layout.Wrapped;

        private int AddTable(int start)
        {
            var cells = CrawledTable.Read(lines, start, out var next);
            foreach (var cell in cells)
                if (cell.Lines.Where(l => !l.IsBlank && !Residue.IsRule(l.Text)).ToArray() is { Length: > 0 } content)
                    Add(BlockKind.TableCell, content, new(_tables, cell.Row, cell.Column, ColumnSpan: cell.Span));
            _tables++;
            return next;
        }

        private void AddCell(TextLine line, CellPosition cell)
        {
            if (cell.Table != _cellTable)
                _tables++;
            _cellTable = cell.Table;
            Add(Residue.IsRule(line.Text) ? BlockKind.Furniture : BlockKind.TableCell, [line], cell with { Table = _tables - 1 });
        }

        /// <summary>Notes stand behind the paragraph that they interrupt.</summary>
        private void Close()
        {
            if (_open.Count > 0)
                Add(_open[0].Level > 0 ? BlockKind.Heading : BlockKind.Paragraph, _open, null);
            _open.Clear();
            foreach (var note in _notes)
                Add(BlockKind.Footnote, [note], null);
            _notes.Clear();
        }

        private void Add(BlockKind kind, IReadOnlyList<TextLine> content, CellPosition? cell)
        {
            var builder = new StringBuilder();
            var map = new List<(int, int)>(content.Count);
            foreach (var line in content)
            {
                if (builder.Length > 0)
                    builder.Append(' ');
                var offset = builder.Length;
                map.AddRange(line.Lines?.Entries.Select(entry => (entry.Offset + offset, entry.Line)) ?? [(offset, line.Number)]);
                builder.Append(line.Text);
            }
            _blocks.Add(new()
            {
                Index = _blocks.Count,
                Kind = kind,
                Text = builder.ToString(),
                Lines = new([.. map]),
                Page = content[0].Page,
                Cell = cell,
                HeadingLevel = content[0].Level,
                Bold = content.All(l => l.Bold),
            });
        }
    }
}
