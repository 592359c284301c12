using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HgKnowledge.Documents;
using HgKnowledge.Formats.Word.Summaries;

namespace HgKnowledge.Formats.Word;

/// <summary>Turns the body of a Word file into blocks.</summary>
/// <remarks>
/// Lines are paragraph numbers: every paragraph of the body counts, also empty ones and those in table cells. Notes and
/// text boxes follow the paragraph that calls them and carry its number. A table cell of several paragraphs gives one block
/// a paragraph, all with the same <see cref="CellPosition"/>: nothing is glued together that the writer kept apart (letterhead
/// and signature are set as tables), and who reads rows groups by position.
/// </remarks>
internal sealed class BodyReader(WordFile file, Numbering? numbering, NoteTexts notes)
{
    private readonly ListNumbering _numbering = new(numbering);
    private readonly ListNumbering _boxNumbering = new(numbering);
    private readonly BlockList _blocks = new();
    private readonly List<NoteCall> _carriedNotes = [];
    private readonly List<TextBoxContent> _carriedBoxes = [];
    private string _carried = "";
    private int _paragraphs;
    private int _tables;
    private bool _counting = true;

    /// <summary>Reads the body.</summary>
    public BlockList Read(Body body)
    {
        ReadInside(body, null);
        EndCarried(null);
        return _blocks;
    }

    /// <summary>Number of the last paragraph, at least 1.</summary>
    public int LastParagraph => Math.Max(_paragraphs, 1);

    private void ReadInside(OpenXmlElement parent, CellPosition? cell)
    {
        foreach (var child in parent)
            switch (child)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph, cell);
                    break;
                case Table table:
                    ReadTable(table);
                    break;
                case AlternateContent alternatives when ParagraphReader.Chosen(alternatives) is { } chosen:
                    ReadInside(chosen, cell);
                    break;
                case SdtBlock control when IsSummary(control):
                    break;
                case AltChunk:
                    file.LeftOut.Embedded++;
                    break;
                case var _ when file.Tracked.Hides(child):
                    file.LeftOut.Tracked++;
                    break;
                case AlternateContent:
                    break;
                default:
                    ReadInside(child, cell);
                    break;
            }
    }

    /// <summary>What a check has put behind the document is no part of it.</summary>
    private static bool IsSummary(SdtBlock control) => control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value == SummaryMarkup.Tag;

    private void ReadTable(Table table)
    {
        EndCarried(null);
        foreach (var (cell, position) in TableGrid.Cells(table, _tables++, file.Tracked))
            if (position is not null)
            {
                ReadInside(cell, position);
                EndCarried(position);
            }
            else if (_counting)
                _paragraphs += cell.Descendants<Paragraph>().Count(paragraph => !paragraph.Ancestors<TextBoxContent>().Any());
    }

    private void ReadParagraph(Paragraph paragraph, CellPosition? cell)
    {
        if (_counting)
            _paragraphs++;
        var properties = file.Tracked.Properties(paragraph);
        var style = file.Styles.Of(properties?.GetFirstChild<ParagraphStyleId>()?.Val?.Value);
        var content = ParagraphReader.Read(paragraph, file, style);
        _carriedNotes.AddRange(content.Notes);
        _carriedBoxes.AddRange(content.Boxes);
        if (file.Tracked.LacksMark(paragraph))
        {
            _carried += content.Text;
            return;
        }
        End(content, style, properties, cell);
    }

    private void End(ParagraphContent content, ParagraphStyle style, OpenXmlElement? properties, CellPosition? cell)
    {
        Add(content, style, properties, cell);
        AddNotes();
        ReadBoxes();
    }

    /// <summary>A cell, and what stands before a table, ends a paragraph whether the view has its mark or not.</summary>
    private void EndCarried(CellPosition? cell)
    {
        if (_carried.Length + _carriedNotes.Count + _carriedBoxes.Count > 0)
            End(ParagraphContent.Empty, ParagraphStyle.None, null, cell);
    }

    private void Add(ParagraphContent content, ParagraphStyle style, OpenXmlElement? properties, CellPosition? cell)
    {
        var label = Label(style, properties);
        var text = _carried + content.Text;
        _carried = "";
        if (string.IsNullOrWhiteSpace(text) && !(cell is not null && label is { Counts: true }))
            return;
        var level = HeadingLevel(style, properties);
        var kind = Kind(cell is not null, style.IsContents || IsContents(content), level, label is not null);
        var lines = $"{label?.Text}{label?.Separator}{text}".Split('\n').Select(line => new SourceLine(LastParagraph, Residue.Clean(line), content.Bold, Forced: true));
        foreach (var (joined, map, _) in LineJoiner.Join(lines))
        {
            _blocks.Add(new()
            {
                Index = 0,
                Kind = kind,
                Text = joined,
                Lines = map,
                Cell = cell,
                HeadingLevel = level,
                Bold = content.Bold,
                Numbering = label?.Text,
            });
            label = null;
            kind = kind == BlockKind.ListItem ? BlockKind.Paragraph : kind;
        }
    }

    private static BlockKind Kind(bool inCell, bool contents, int level, bool numbered) =>
        inCell ? BlockKind.TableCell
        : contents ? BlockKind.Furniture
        : level > 0 ? BlockKind.Heading
        : numbered ? BlockKind.ListItem
        : BlockKind.Paragraph;

    /// <summary>A sentence may lead to a heading as well, but it does not end in the number of its page.</summary>
    private static bool IsContents(ParagraphContent content) => content.IsContents && char.IsAsciiDigit(content.Text.AsSpan().TrimEnd() is [.., var last] ? last : ' ');

    private static int HeadingLevel(ParagraphStyle style, OpenXmlElement? properties) =>
        properties?.GetFirstChild<OutlineLevel>()?.Val.Number() is { } level
            ? level is >= 0 and < ListNumbering.LevelCount ? level + 1 : 0
            : style.HeadingLevel;

    /// <summary>Text boxes are counted by themselves: they stand beside the text, not in it.</summary>
    private ListLabel? Label(ParagraphStyle style, OpenXmlElement? properties)
    {
        var direct = file.Tracked.Numbering(properties);
        if ((direct?.NumberingId?.Val.Number() ?? style.Instance) is not { } instance)
            return null;
        var lists = _counting ? _numbering : _boxNumbering;
        var level = direct?.NumberingLevelReference?.Val.Number() ?? style.Level
            ?? (style.Id is null ? 0 : lists.LevelOf(instance, style.Id));
        return lists.Next(instance, level) is { } label ? label with { Text = Decoded(label, style) } : null;
    }

    private string Decoded(ListLabel label, ParagraphStyle style)
    {
        var text = new EncodedText(file.Styles.Encoding);
        text.Switch(LegacyFont.Encoding(label.Font ?? file.Styles.Look(null, style).Font));
        text.Text.Append(label.Text);
        return text.Take();
    }

    private void AddNotes()
    {
        foreach (var text in _carriedNotes.SelectMany(notes.Paragraphs))
            _blocks.Add(new() { Index = 0, Kind = BlockKind.Footnote, Text = text, Lines = new((0, LastParagraph)) });
        _carriedNotes.Clear();
    }

    private void ReadBoxes()
    {
        TextBoxContent[] boxes = [.. _carriedBoxes];
        _carriedBoxes.Clear();
        var counting = _counting;
        _counting = false;
        foreach (var box in boxes)
        {
            ReadInside(box, null);
            EndCarried(null);
        }
        _counting = counting;
    }
}
