using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HgKnowledge.Formats.Word;

/// <summary>The texts of footnotes and endnotes, by the sign that calls them.</summary>
internal sealed class NoteTexts
{
    private readonly Dictionary<NoteCall, FootnoteEndnoteType> _notes = [];
    private readonly WordFile _file;

    /// <summary>The notes of a file.</summary>
    public NoteTexts(MainDocumentPart main, WordFile file)
    {
        _file = file;
        Add(main.FootnotesPart?.Footnotes?.Elements<Footnote>(), isEndnote: false);
        Add(main.EndnotesPart?.Endnotes?.Elements<Endnote>(), isEndnote: true);
    }

    /// <summary>The paragraphs of a note, those without text left out; none for an unknown note.</summary>
    public IEnumerable<string> Paragraphs(NoteCall call) =>
        _notes.Remove(call, out var note) ? FlatText.Of(note, _file) : [];

    private void Add(IEnumerable<FootnoteEndnoteType>? notes, bool isEndnote)
    {
        foreach (var note in notes ?? [])
            if (note.Id is { HasValue: true } id)
                _notes[new(isEndnote, id.Value)] = note;
    }
}
