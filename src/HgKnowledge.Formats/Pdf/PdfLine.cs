using HgKnowledge.Formats.Pdf.Tables;

namespace HgKnowledge.Formats.Pdf;

/// <summary>One line of text on a page.</summary>
/// <param name="Page">Page, 1-based.</param>
/// <param name="Number">Line within the page, 1-based.</param>
/// <param name="Text">Its text, raw but for the blanks.</param>
/// <param name="Left">Where it begins, in points.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Height">Height of its largest letters' box.</param>
/// <param name="FirstWord">Width of its first word: so much room the line above lacked, if the text was wrapped here.</param>
internal sealed record PdfLine(int Page, int Number, string Text, double Left, double Right, double Top, double Height, double FirstWord)
{
    /// <summary>Room that the line took when it was wrapped and does not show: widths of marks that other letters cover.</summary>
    public double Hidden { get; init; }

    /// <summary>Height of the box of most of its letters: the number of a note may be larger than the note.</summary>
    public double Print { get; init; }

    /// <summary>Width of its usual blank.</summary>
    public double Blank { get; init; }

    /// <summary>Whether it is a running head or a page number.</summary>
    public bool Furniture { get; init; }

    /// <summary>Whether it belongs to a note at the foot of its page.</summary>
    public bool Note { get; init; }

    /// <summary>The column of running text that it stands in, 1-based; 0 if the text is as wide as the page.</summary>
    public int Column { get; init; }

    /// <summary>The table cell it stands in; null outside of tables.</summary>
    public PdfCell? Cell { get; init; }
}
