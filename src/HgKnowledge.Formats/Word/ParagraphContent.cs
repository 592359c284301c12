using DocumentFormat.OpenXml.Wordprocessing;

namespace HgKnowledge.Formats.Word;

/// <summary>What a reader sees of one paragraph.</summary>
/// <param name="Lines">Its text, composed; a forced line break begins a new line.</param>
/// <param name="Bold">Whether all of it is bold.</param>
/// <param name="Notes">The footnotes and endnotes it calls.</param>
/// <param name="Boxes">The text boxes anchored in it.</param>
internal sealed record ParagraphContent(
    IReadOnlyList<string> Lines, bool Bold, IReadOnlyList<NoteCall> Notes, IReadOnlyList<TextBoxContent> Boxes)
{
    /// <summary>The lines as one text.</summary>
    public string Text => string.Join(' ', Lines.Where(line => line.Length > 0));
}
