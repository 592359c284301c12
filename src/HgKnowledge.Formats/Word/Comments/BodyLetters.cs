using System.Globalization;

namespace HgKnowledge.Formats.Word.Comments;

/// <summary>Finds the visible characters of a Word file, by paragraph numbers as <see cref="BodyReader"/> counts them.</summary>
internal sealed class BodyLetters
{
    private readonly Dictionary<int, List<Letter>> _byParagraph = [];
    private readonly Dictionary<NoteCall, MarkupElement> _notes = [];
    private readonly List<(NoteCall Call, MarkupElement Sign)> _carriedNotes = [];
    private readonly List<MarkupElement> _carriedBoxes = [];
    private readonly List<Letter> _carried = [];
    private int _paragraphs;
    private bool _counting = true;

    /// <summary>The characters of a file.</summary>
    /// <param name="document">Root of its main part.</param>
    /// <param name="footnotes">Root of the part with the footnotes; null without one.</param>
    /// <param name="endnotes">The same for endnotes.</param>
    public BodyLetters(MarkupElement document, MarkupElement? footnotes, MarkupElement? endnotes)
    {
        AddNotes(footnotes, isEndnote: false);
        AddNotes(endnotes, isEndnote: true);
        if (document.Child("w:body") is { } body)
        {
            ReadInside(body);
            EndCarried();
        }
    }

    /// <summary>The characters of a paragraph and of what it calls: its notes, then its text boxes.</summary>
    public IReadOnlyList<Letter> this[int paragraph] => _byParagraph.GetValueOrDefault(paragraph) ?? [];

    /// <summary>The first character of all; null where there is none.</summary>
    public Letter? First => _byParagraph.OrderBy(p => p.Key).SelectMany(p => p.Value).Cast<Letter?>().FirstOrDefault();

    private void AddNotes(MarkupElement? notes, bool isEndnote)
    {
        foreach (var note in notes?.Children ?? [])
            if (long.TryParse(note.Attribute("id"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id))
                _notes[new(isEndnote, id)] = note;
    }

    private void ReadInside(MarkupElement parent)
    {
        foreach (var child in parent.Children)
            switch (child.Name)
            {
                case "w:p":
                    ReadParagraph(child);
                    break;
                case "mc:AlternateContent":
                    if (ParagraphLetters.Chosen(child) is { } chosen)
                        ReadInside(chosen);
                    break;
                case "w:del" or "w:moveFrom":
                    break;
                case "w:tbl":
                    EndCarried();
                    ReadInside(child);
                    break;
                case "w:tc":
                    ReadInside(child);
                    EndCarried();
                    break;
                default:
                    ReadInside(child);
                    break;
            }
    }

    private void ReadParagraph(MarkupElement paragraph)
    {
        if (_counting)
            _paragraphs++;
        var content = ParagraphLetters.Read(paragraph);
        _carriedNotes.AddRange(content.Notes);
        _carriedBoxes.AddRange(content.Boxes);
        _carried.AddRange(content.Letters);
        if (!IsMarkDeleted(paragraph))
            EndCarried();
    }

    /// <summary>Ends a paragraph; a cell, a box and what stands before a table end one even if its mark is deleted.</summary>
    private void EndCarried()
    {
        Add(_carried);
        _carried.Clear();
        foreach (var (call, sign) in _carriedNotes)
            Add([.. Note(call).Select(letter => new Letter(letter.Value, sign, sign.Start, sign.End))]);
        _carriedNotes.Clear();
        ReadBoxes();
    }

    private static bool IsMarkDeleted(MarkupElement paragraph) =>
        paragraph.Child("w:pPr")?.Child("w:rPr") is { } mark && (mark.Child("w:del") ?? mark.Child("w:moveFrom")) is not null;

    private void Add(List<Letter> letters)
    {
        if (!_byParagraph.TryGetValue(Math.Max(_paragraphs, 1), out var own))
            _byParagraph[Math.Max(_paragraphs, 1)] = own = [];
        own.AddRange(ParagraphLetters.Composed(letters));
    }

    /// <summary>The characters of a note, the first time it is called.</summary>
    private IEnumerable<Letter> Note(NoteCall call) =>
        _notes.Remove(call, out var note)
            ? note.Descendants().Where(inner => inner.Name == "w:p").SelectMany(paragraph => ParagraphLetters.Read(paragraph).Letters)
            : [];

    private void ReadBoxes()
    {
        MarkupElement[] boxes = [.. _carriedBoxes];
        _carriedBoxes.Clear();
        var counting = _counting;
        _counting = false;
        foreach (var box in boxes)
        {
            ReadInside(box);
            EndCarried();
        }
        _counting = counting;
    }
}
