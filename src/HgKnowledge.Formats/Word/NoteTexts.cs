using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HgKnowledge.Formats.Word;

/// <summary>The texts of footnotes and endnotes, by the sign that calls them.</summary>
internal sealed class NoteTexts
{
    private readonly Dictionary<NoteCall, FootnoteEndnoteType> _notes = [];
    private readonly StyleSheet _styles;
    private readonly LeftOut _leftOut;

    /// <summary>The notes of a file.</summary>
    public NoteTexts(MainDocumentPart main, StyleSheet styles, LeftOut leftOut)
    {
        (_styles, _leftOut) = (styles, leftOut);
        Add(main.FootnotesPart?.Footnotes?.Elements<Footnote>(), isEndnote: false);
        Add(main.EndnotesPart?.Endnotes?.Elements<Endnote>(), isEndnote: true);
    }

    /// <summary>The paragraphs of a note, those without text left out; none for an unknown note.</summary>
    public IEnumerable<string> Paragraphs(NoteCall call) =>
        _notes.Remove(call, out var note)
            ? note.Descendants<Paragraph>().Select(Text).Where(text => text.Length > 0)
            : [];

    private string Text(Paragraph paragraph) => ParagraphReader.Read(paragraph, _styles, ParagraphStyle.None, _leftOut).Flat;

    private void Add(IEnumerable<FootnoteEndnoteType>? notes, bool isEndnote)
    {
        foreach (var note in notes ?? [])
            if (note.Id is { HasValue: true } id)
                _notes[new(isEndnote, id.Value)] = note;
    }
}
