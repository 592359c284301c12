using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Text;

/// <summary>One physical line of a text file, composed and without markup.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Text">Its text, outer blanks removed.</param>
/// <param name="Level">Heading level by "#" signs, 0 without.</param>
/// <param name="Bold">Whether all of it was between bold signs.</param>
/// <param name="Page">Page, 1-based, in formats that have pages; the number counts within it.</param>
/// <param name="Furniture">Whether it is a running head or a page number.</param>
public readonly record struct TextLine(int Number, string Text, int Level, bool Bold, int? Page = null, bool Furniture = false)
{
    /// <summary>Where its physical lines begin, if it was put together from several; null otherwise.</summary>
    public LineMap? Lines { get; init; }

    /// <summary>The table cell it stands in, in formats whose tables the reader finds itself; null elsewhere.</summary>
    public CellPosition? Cell { get; init; }

    /// <summary>Whether it is a note at the foot of its page.</summary>
    public bool Note { get; init; }

    /// <summary>Whether nothing is left of it.</summary>
    public bool IsBlank => Text.Length == 0;
}
