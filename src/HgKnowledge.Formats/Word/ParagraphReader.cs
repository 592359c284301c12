using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HgKnowledge.Vietnamese;
using MathText = DocumentFormat.OpenXml.Math.Text;

namespace HgKnowledge.Formats.Word;

/// <summary>
/// Reads the text of a paragraph in one view of tracked changes: results of fields instead of their codes, no hidden text, no
/// comments.
/// </summary>
internal sealed class ParagraphReader
{
    /// <summary>Each level is parsed anew, so a file made of thousands of them would take forever.</summary>
    private const int DeepestUnknown = 4;

    private readonly EncodedText _encoded;
    private readonly List<NoteCall> _notes = [];
    private readonly List<TextBoxContent> _boxes = [];
    private readonly Stack<bool> _fields = new();
    private readonly WordFile _file;
    private readonly ParagraphStyle _style;
    private TextLook _look;
    private bool _bold = true;
    private bool _contents;
    private int _unknown;

    private ParagraphReader(WordFile file, ParagraphStyle style) => (_file, _style, _encoded) = (file, style, new(file.Styles.Encoding));

    private StringBuilder Text => _encoded.Text;

    /// <summary>Reads one paragraph.</summary>
    public static ParagraphContent Read(Paragraph paragraph, WordFile file, ParagraphStyle style)
    {
        var reader = new ParagraphReader(file, style);
        reader.ReadInside(paragraph);
        var text = Composition.Compose(reader._encoded.Take());
        return new(text, reader._bold && !string.IsNullOrWhiteSpace(text), reader._contents, reader._notes, reader._boxes);
    }

    /// <summary>The alternative of a drawing that has text boxes; writers add older forms of the same for older readers.</summary>
    public static OpenXmlElement? Chosen(AlternateContent alternatives) =>
        alternatives.Elements<AlternateContentChoice>().FirstOrDefault() as OpenXmlElement ?? alternatives.GetFirstChild<AlternateContentFallback>();

    private void ReadInside(OpenXmlElement parent)
    {
        foreach (var child in parent)
            switch (child)
            {
                case Run run:
                    ReadRun(run);
                    break;
                case var _ when _file.Tracked.Hides(child):
                    _file.LeftOut.Tracked++;
                    break;
                case AlternateContent alternatives when Chosen(alternatives) is { } chosen:
                    ReadInside(chosen);
                    break;
                case MathText math:
                    Text.Append(math.Text);
                    _bold = false;
                    break;
                case SubDocumentReference:
                    _file.LeftOut.Embedded++;
                    break;
                case Hyperlink { Anchor.Value: { } anchor }:
                    _contents |= IsEntry(anchor);
                    ReadInside(child);
                    break;
                case var _ when FormulaText.Of(child) is { } parts:
                    ReadFormula(parts);
                    break;
                case ParagraphProperties or SdtProperties or AlternateContent:
                    break;
                case OpenXmlUnknownElement unknown:
                    ReadUnknown(unknown);
                    break;
                default:
                    ReadInside(child);
                    break;
            }
    }

    private void ReadFormula(IEnumerable<(string Before, OpenXmlElement? Part)> parts)
    {
        foreach (var (before, part) in parts)
        {
            Text.Append(before);
            if (part is not null)
                ReadInside(part);
        }
    }

    /// <summary>Word gives what a table of contents leads to such names.</summary>
    private static bool IsEntry(string bookmark) => bookmark.Contains("_Toc", StringComparison.Ordinal);

    /// <summary>
    /// The library does not know smart tags, which older Words put around names of places, nor anything inside of them:
    /// their inside is parsed once more as that of a paragraph.
    /// </summary>
    private void ReadUnknown(OpenXmlUnknownElement unknown)
    {
        if (!unknown.HasChildren || _unknown >= DeepestUnknown)
            return;
        _unknown++;
        ReadInside(new Paragraph { InnerXml = unknown.InnerXml });
        _unknown--;
    }

    private void ReadRun(Run run)
    {
        _look = _file.Styles.Look(_file.Tracked.Properties(run), _style);
        if (_look.Hidden == true)
        {
            _file.LeftOut.Hidden++;
            return;
        }
        _encoded.Switch(LegacyFont.Encoding(_look.Font));
        var start = Text.Length;
        foreach (var child in run)
            ReadPiece(child);
        _bold &= _look.Bold == true || !HasInk(start);
    }

    private bool HasInk(int start)
    {
        for (var i = start; i < Text.Length; i++)
            if (!char.IsWhiteSpace(Text[i]))
                return true;
        return false;
    }

    private void ReadPiece(OpenXmlElement piece)
    {
        switch (piece)
        {
            case FieldChar field:
                ReadField(field);
                break;
            case FootnoteReference { Id: { HasValue: true } id }:
                _notes.Add(new(IsEndnote: false, id.Value));
                break;
            case EndnoteReference { Id: { HasValue: true } id }:
                _notes.Add(new(IsEndnote: true, id.Value));
                break;
            case CommentReference:
                _file.LeftOut.Comments++;
                break;
            case AlternateContent alternatives when Chosen(alternatives) is { } chosen:
                foreach (var inner in chosen)
                    ReadPiece(inner);
                break;
            case Drawing or Picture or EmbeddedObject:
                ReadDrawing(piece);
                break;
            case Ruby ruby:
                ReadInside(ruby.GetFirstChild<RubyBase>() ?? (OpenXmlElement)ruby);
                break;
            case FieldCode code:
                _contents |= IsEntry(code.Text);
                break;
            default:
                Append(RunCharacters.Of(piece, _look.Font));
                break;
        }
    }

    private void Append(string? characters)
    {
        if (characters is not null && !_fields.Contains(true))
            Text.Append(IsCapitals ? characters.ToUpperInvariant() : characters);
    }

    /// <summary>Letters of old encodings are no letters until they are decoded, and their fonts have capitals of their own.</summary>
    private bool IsCapitals => _look.Capitals == true && _file.Styles.Encoding is null && LegacyFont.Encoding(_look.Font) is null;

    /// <summary>
    /// Between "begin" and "separate" stands the code of a field, behind it the result that Word shows. A field that runs over
    /// several paragraphs has its code in the first, so nothing needs to be kept from one paragraph to the next.
    /// </summary>
    private void ReadField(FieldChar field)
    {
        if (field.FieldCharType is not { HasValue: true } type)
            return;
        if (type.Value == FieldCharValues.Begin)
        {
            Append(RunCharacters.Chosen(field));
            _fields.Push(true);
        }
        else if (_fields.TryPop(out _) && type.Value == FieldCharValues.Separate)
            _fields.Push(false);
    }

    private void ReadDrawing(OpenXmlElement drawing)
    {
        var before = _boxes.Count;
        AddBoxes(drawing);
        if (_boxes.Count == before)
            _file.LeftOut.Pictures++;
    }

    /// <summary>Outermost boxes only: a box inside a box is met again when the outer one is read.</summary>
    private void AddBoxes(OpenXmlElement parent)
    {
        foreach (var child in parent)
            if (child is TextBoxContent box)
                _boxes.Add(box);
            else if (child is AlternateContent alternatives)
                AddBoxes(Chosen(alternatives) ?? alternatives);
            else
                AddBoxes(child);
    }
}
