using System.Globalization;
using HgKnowledge.Vietnamese;

namespace HgKnowledge.Formats.Word.Comments;

/// <summary>
/// Finds the visible characters of one paragraph by the rules of <see cref="ParagraphReader"/>: one view of tracked changes, results of
/// fields instead of their codes, no hidden text.
/// </summary>
internal sealed class ParagraphLetters
{
    private readonly List<Letter> _letters = [];
    private readonly Stack<bool> _fields = new();
    private readonly MarkupView _view;

    private ParagraphLetters(MarkupElement paragraph, MarkupView view)
    {
        _view = view;
        ReadInside(paragraph);
    }

    /// <summary>The characters of the paragraph itself.</summary>
    public IReadOnlyList<Letter> Letters => _letters;

    /// <summary>The notes it calls, each with the sign that calls it.</summary>
    public List<(NoteCall Call, MarkupElement Sign)> Notes { get; } = [];

    /// <summary>The text boxes in it.</summary>
    public List<MarkupElement> Boxes { get; } = [];

    /// <summary>Reads one paragraph.</summary>
    public static ParagraphLetters Read(MarkupElement paragraph, MarkupView view) => new(paragraph, view);

    /// <summary>The alternative that is read.</summary>
    public static MarkupElement? Chosen(MarkupElement alternatives) => alternatives.Child("mc:Choice") ?? alternatives.Child("mc:Fallback");

    /// <summary>Letters joined with their marks, and without invisible ones.</summary>
    public static List<Letter> Composed(IReadOnlyList<Letter> letters)
    {
        var composed = new List<Letter>(letters.Count);
        foreach (var letter in letters)
            if (letter.Value < '\u00A0')
                composed.Add(letter);
            else if (composed.Count > 0 && letter.Value is >= '\u0300' and <= '\u0323' && Composition.Compose($"{composed[^1].Value}{letter.Value}") is [var one])
                composed[^1] = composed[^1] with { Value = one, EndPiece = letter.EndPiece, End = letter.End };
            else if (Composition.Compose(letter.Value.ToString()).Length > 0)
                composed.Add(letter);
        return composed;
    }

    private void ReadInside(MarkupElement parent)
    {
        foreach (var child in parent.Children)
            switch (child.Name)
            {
                case "w:r":
                    ReadRun(child);
                    break;
                case "w:pPr" or "w:sdtPr":
                case var _ when _view.Hides(child):
                    break;
                case "mc:AlternateContent":
                    if (Chosen(child) is { } chosen)
                        ReadInside(chosen);
                    break;
                case "m:oMath" or "m:oMathPara":
                    foreach (var text in child.Descendants().Where(inner => inner.Name == "m:t"))
                        _letters.AddRange(TextLetters.Whole(TextLetters.Value(text), child));
                    break;
                default:
                    ReadInside(child);
                    break;
            }
    }

    private void ReadRun(MarkupElement run)
    {
        if (_view.IsHidden(run))
            return;
        foreach (var piece in run.Children)
            ReadPiece(piece, piece);
    }

    /// <param name="piece">What is read.</param>
    /// <param name="whole">The child of the run that holds it.</param>
    private void ReadPiece(MarkupElement piece, MarkupElement whole)
    {
        switch (piece.Name)
        {
            case "w:fldChar":
                ReadField(piece.Attribute("fldCharType"));
                break;
            case "w:footnoteReference" or "w:endnoteReference":
                if (long.TryParse(piece.Attribute("id"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id))
                    Notes.Add((new(piece.Name == "w:endnoteReference", id), whole));
                break;
            case "mc:AlternateContent":
                foreach (var inner in Chosen(piece)?.Children ?? [])
                    ReadPiece(inner, whole);
                break;
            case "w:drawing" or "w:pict" or "w:object":
                AddBoxes(piece);
                break;
            case "w:ruby":
                foreach (var text in (piece.Child("w:rubyBase") ?? piece).Descendants().Where(inner => inner.Name == "w:t"))
                    _letters.AddRange(TextLetters.Whole(TextLetters.Value(text), whole));
                break;
            default:
                if (!_fields.Contains(true))
                    _letters.AddRange(Characters(piece, whole));
                break;
        }
    }

    private static IEnumerable<Letter> Characters(MarkupElement piece, MarkupElement whole) => piece.Name switch
    {
        "w:t" or "w:delText" when piece == whole => TextLetters.Of(piece),
        "w:t" or "w:delText" => TextLetters.Whole(TextLetters.Value(piece), whole),
        "w:noBreakHyphen" => TextLetters.Whole("-", whole),
        "w:sym" when int.TryParse(piece.Attribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && SymbolFont.Sign(code, piece.Attribute("font")) is { } sign =>
            TextLetters.Whole(sign.ToString(), whole),
        _ => [],
    };

    private void ReadField(string? type)
    {
        if (type == "begin")
            _fields.Push(true);
        else if (type is not null && _fields.TryPop(out _) && type == "separate")
            _fields.Push(false);
    }

    private void AddBoxes(MarkupElement parent)
    {
        foreach (var child in parent.Children)
            if (child.Name == "w:txbxContent")
                Boxes.Add(child);
            else
                AddBoxes(child.Name == "mc:AlternateContent" ? Chosen(child) ?? child : child);
    }
}
