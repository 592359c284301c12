namespace HgKnowledge.Formats.Pdf.Tables;

/// <summary>What stands on a page: lines, and tables between them.</summary>
/// <param name="Lines">The lines outside of tables, from top to bottom.</param>
/// <param name="Tables">The tables, from top to bottom.</param>
internal sealed record PageParts(IReadOnlyList<PdfLine> Lines, IReadOnlyList<PdfTable> Tables)
{
    /// <summary>The table that the page ends with; null if text follows it.</summary>
    public PdfTable? OpenTable =>
        Tables is [.., var table] && !Lines.Any(line => !line.Furniture && !line.Note && line.Top > table.Top) ? table : null;
}
