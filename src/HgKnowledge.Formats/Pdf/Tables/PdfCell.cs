using HgKnowledge.Documents;

namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>A table cell with something in it.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Left">Where its text begins, in points.</param>
/// <param name="Right">Where its text ends at the latest.</param>
/// <param name="Lines">Its lines from top to bottom.</param>
internal sealed record PdfCell(CellPosition Position, double Left, double Right, IReadOnlyList<PdfLine> Lines)
{
    /// <summary>What it says.</summary>
    public string Text => string.Join(' ', Lines.Select(line => line.Text));
}
