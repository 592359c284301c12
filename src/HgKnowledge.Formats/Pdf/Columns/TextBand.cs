using HgKnowledge.Formats.Pdf.Tables;

namespace HgKnowledge.Formats.Pdf.Columns;

/// <summary>One line across a page, or one drawn table.</summary>
/// <param name="Words">The words of the line; none if it is a table.</param>
/// <param name="Table">The table; null if it is a line.</param>
internal sealed record TextBand(IReadOnlyList<PdfWord> Words, PdfTable? Table)
{
    /// <summary>Upper edge.</summary>
    public double Top => Table?.Top ?? Words.Min(word => word.Top);

    /// <summary>Whether nothing of it stands in the room before the right column.</summary>
    /// <param name="room">The room between the columns.</param>
    public bool LeavesFree(Gutter room) => Table is { } table
        ? table.Edges[^1].Left <= room.Right || table.Edges[0].Right >= room.Left
        : Words.All(word => word.Right <= room.Left || word.Left >= room.Right);
}
