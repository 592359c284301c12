using DocumentFormat.OpenXml.Wordprocessing;

namespace HgKnowledge.Formats.Word;

/// <summary>What a reader sees of one paragraph.</summary>
/// <param name="Text">Its text, composed; a forced line break is a line feed.</param>
/// <param name="Bold">Whether all of it is bold.</param>
/// <param name="IsContents">Whether it leads to a heading as the lines of a table of contents do.</param>
/// <param name="Notes">The footnotes and endnotes it calls.</param>
/// <param name="Boxes">The text boxes anchored in it.</param>
internal sealed record ParagraphContent(string Text, bool Bold, bool IsContents, IReadOnlyList<NoteCall> Notes, IReadOnlyList<TextBoxContent> Boxes)
{
    /// <summary>A paragraph that holds nothing.</summary>
    public static readonly ParagraphContent Empty = new("", Bold: false, IsContents: false, [], []);
}
